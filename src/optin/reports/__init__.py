"""What happened: how often people were asked, agreed, declined, opted out and were not texted.

The ledger is the only source. A store counts what is alike (:class:`optin.storage.Tally`); what is
made of the counts is here, and reads no clock.
"""

from optin.reports.charts import charts_of
from optin.reports.figures import Delay, Figures, Outcomes, figures_of
from optin.reports.periods import By, Period, bounds_of, periods_of, read_day, since_before
from optin.reports.report import Asked, Line, OptInReport, report_of
from optin.reports.tables import TABLES, Table, as_data, tables_of

__all__ = [
    "TABLES",
    "Asked",
    "By",
    "Delay",
    "Figures",
    "Line",
    "OptInReport",
    "Outcomes",
    "Period",
    "Table",
    "as_data",
    "bounds_of",
    "charts_of",
    "figures_of",
    "periods_of",
    "read_day",
    "report_of",
    "since_before",
    "tables_of",
]
