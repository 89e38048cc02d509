/* Reloads the page when the book has changed, and says what is wrong with it. */
(function () {
  "use strict";
  var tag = document.currentScript.dataset.tag;
  var version = document.currentScript.dataset.version;
  var key = "huozi-place " + location.pathname;
  var panel = null;
  var stream = null;
  var seen = null;

  /* The block at the top of the window and how far it is from there: that place is kept even when text above it grows. */
  function place() {
    var blocks = document.querySelectorAll("main p, main li, main h1, main h2, main h3, main h4, main pre, main figure, main tr");
    for (var i = 0; i < blocks.length; i++) {
      var top = blocks[i].getBoundingClientRect().top;
      if (top > 60) { return { index: i, text: blocks[i].textContent.slice(0, 40), top: top, scroll: window.scrollY }; }
    }
    return { index: -1, text: "", top: 0, scroll: window.scrollY };
  }

  function keep() {
    try { sessionStorage.setItem(key, JSON.stringify(place())); } catch (e) { /* starts at the top, then */ }
  }

  function restore() {
    var kept = null;
    try {
      kept = JSON.parse(sessionStorage.getItem(key));
      sessionStorage.removeItem(key);
    } catch (e) { return; }
    if (!kept || kept.scroll === 0) { return; }
    if ("scrollRestoration" in history) { history.scrollRestoration = "manual"; }
    var blocks = document.querySelectorAll("main p, main li, main h1, main h2, main h3, main h4, main pre, main figure, main tr");
    var best = null;
    for (var i = 0; i < blocks.length; i++) {
      if (blocks[i].textContent.slice(0, 40) === kept.text
          && (!best || Math.abs(i - kept.index) < Math.abs(best.index - kept.index))) {
        best = { index: i, block: blocks[i] };
      }
    }
    window.scrollTo(0, best ? window.scrollY + best.block.getBoundingClientRect().top - kept.top : kept.scroll);
  }

  function reload() {
    keep();
    location.reload();
  }

  /* A page that another chapter's change has not touched stays as it is. */
  function look() {
    fetch(location.pathname, { cache: "no-store" }).then(function (answer) { return answer.text(); }).then(function (text) {
      var now = /data-tag="([0-9a-f]*)"/.exec(text);
      if (!now || now[1] !== tag) { reload(); }
    }).catch(function () {});
  }

  /* Whether this is news; an error page, which has no tag, asks again when there are any. */
  function other(id) {
    var news = id !== seen;
    seen = id;
    if (!tag && id !== version) { reload(); }
    return news && Boolean(tag);
  }

  function hide() {
    if (panel) { panel.remove(); panel = null; }
  }

  function show(html) {
    hide();
    panel = document.createElement("section");
    panel.id = "huozi-faults";
    panel.setAttribute("role", "alert");
    panel.style.cssText = "position:fixed;z-index:99;left:0;right:0;bottom:0;max-height:60vh;overflow:auto;padding:1rem 1.5rem;"
      + "background:#3a1512;color:#fdf3ea;font:15px/1.6 system-ui,sans-serif;overflow-wrap:anywhere;box-shadow:0 -6px 30px rgb(0 0 0 / .4)";
    panel.innerHTML = html;
    panel.querySelectorAll("ul").forEach(function (list) { list.style.cssText = "list-style:none;margin:0;padding:0"; });
    panel.querySelectorAll("li").forEach(function (item) { item.style.cssText = "margin:.6rem 0"; });
    document.body.appendChild(panel);
  }

  function open() {
    if (stream) { return; }
    stream = new EventSource("/.huozi/events");
    stream.addEventListener("built", function (event) {
      hide();
      if (other(event.lastEventId)) { look(); }
    });
    stream.addEventListener("faulty", function (event) {
      if (other(event.lastEventId)) { show(event.data); }
    });
  }

  /* Browsers open six connections to a server; a tab that nobody sees needs none. */
  function close() {
    if (stream) { stream.close(); stream = null; }
  }

  document.addEventListener("visibilitychange", function () { if (document.hidden) { close(); } else { open(); } });
  window.addEventListener("pagehide", close);
  restore();
  open();
})();
