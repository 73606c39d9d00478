// Keeps the page as it is now, and sends forms without leaving it. Without this script the page
// works the same: a form is posted, and the page comes back.
"use strict";

const sim = document.querySelector(".sim");
const stopped = document.getElementById("stopped");
const still = matchMedia("(prefers-reduced-motion: reduce)");
let seen = sim.dataset.seen;
let listening = null;

// Where the contacts are a row that scrolls, the one who is shown is in sight.
document.querySelector(".cast [aria-current]")?.scrollIntoView({ block: "nearest", inline: "center" });

// What changes has the attribute data-live: its content is taken from the page as it is now.
async function refresh() {
  const answer = await fetch(location.href, { cache: "no-store" });
  if (!answer.ok) return;
  const now = new DOMParser().parseFromString(await answer.text(), "text/html");
  for (const shown of document.querySelectorAll("[data-live]")) {
    const next = now.getElementById(shown.id);
    if (next === null || bare(next) === bare(shown)) continue;
    const before = shown.children.length;
    const focused = shown.contains(document.activeElement) ? place(document.activeElement) : null;
    shown.replaceChildren(...next.childNodes);
    if (focused) shown.querySelector(focused)?.focus();
    mark(shown, before);
  }
  // A token is good for hours, and a day may have gone by.
  const token = now.querySelector("[name=csrf]")?.value ?? "";
  for (const field of document.querySelectorAll("[name=csrf]")) field.value = token;
}

// A form has another token each time, and says the same; what somebody opened stays open.
function bare(element) {
  return element.innerHTML.replace(/name="csrf" value="[^"]*"| open=""/g, "");
}

function place(element) {
  const name = element.getAttribute("name");
  return name ? `[name="${name}"][value="${CSS.escape(element.value)}"]` : element.localName;
}

// What is new comes in gently: at the end of a conversation, at the top of what happened.
function mark(list, before) {
  const items = [...list.children];
  const fresh = list.id === "feed" ? items.slice(0, items.length - before) : items.slice(before);
  const from = { transform: "translateY(0.75rem) scale(0.985)" };
  if (list.localName === "ol" && !still.matches) {
    fresh.forEach((item) => item.animate([from, {}], { duration: 260, easing: "ease-out" }));
  }
  const log = list.closest(".log");
  if (log) log.scrollTop = log.scrollHeight;
}

async function post(form, submitter) {
  const fields = new URLSearchParams(new FormData(form, submitter));
  const answer = await fetch(form.action, { method: "POST", body: fields, redirect: "manual" });
  if (answer.type !== "opaqueredirect") {
    location.reload();  // such as after a restart, which forgets the tokens of before
    return;
  }
  for (const field of form.querySelectorAll("[name=words], [name=subject], [name=name], [name=number]")) {
    if (field.localName !== "button") field.value = "";
  }
  form.closest("details:not(.notes)")?.removeAttribute("open");
  for (const told of form.querySelectorAll(".reading")) told.textContent = "";
  await refresh();
}

document.addEventListener("submit", (event) => {
  if (!event.target.matches(".sim form.act")) return;
  event.preventDefault();
  post(event.target, event.submitter).catch(() => { stopped.hidden = false; });
});

// Enter sends, as on a phone; Shift and Enter begin a line.
document.addEventListener("keydown", (event) => {
  const typed = event.target;
  if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
  if (!typed.matches?.(".sim textarea")) return;
  event.preventDefault();
  typed.form.requestSubmit();
});

// While somebody types: how it would be read, and in how many parts it would travel.
let waiting = 0;
document.addEventListener("input", (event) => {
  const typed = event.target;
  if (!typed.matches("[data-reads]")) return;
  clearTimeout(waiting);
  waiting = setTimeout(() => read(typed), 120);
});

async function read(typed) {
  const told = document.getElementById(`${typed.id}-reading`);
  const words = typed.value;
  if (words === "") { told.textContent = ""; return; }
  const who = typed.form.elements.who.value;
  const asked = new URLSearchParams({ words, who, as: typed.dataset.reads });
  const answer = await fetch(`${sim.dataset.read}?${asked}`).catch(() => null);
  if (answer?.ok && typed.value === words) told.textContent = await answer.text();
}

// Asks for news, again and again; the server answers when there is some. A page that nobody looks
// at asks for nothing: browsers allow six connections to one server.
async function listen() {
  if (listening !== null || document.hidden) return;
  const mine = (listening = new AbortController());
  while (listening === mine) {
    try {
      const address = `${sim.dataset.news}?${new URLSearchParams({ seen })}`;
      const answer = await fetch(address, { cache: "no-store", signal: mine.signal });
      if (!answer.ok) throw new Error(answer.status);
      const news = await answer.text();
      stopped.hidden = true;
      if (news !== seen) {
        seen = news;
        await refresh();
      }
    } catch (error) {
      if (mine.signal.aborted) return;
      stopped.hidden = false;
      await new Promise((done) => { setTimeout(done, 2000); });
    }
  }
}

function rest() {
  listening?.abort();
  listening = null;
}

document.addEventListener("visibilitychange", () => (document.hidden ? rest() : listen()));
addEventListener("pagehide", rest);
addEventListener("pageshow", listen);
listen();
