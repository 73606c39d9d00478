"""What optin costs, as ratios to hand-written baselines measured in the same process."""
