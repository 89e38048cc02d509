/* The web edition: the pages can be read without it. */
(function () {
  "use strict";
  var root = document.documentElement;
  var main = document.getElementById("_main");
  var words = document.getElementById("_words").dataset;

  function say(text) { document.querySelector(".said").textContent = text; }

  function make(name, className, text) {
    var element = document.createElement(name);
    if (className) { element.className = className; }
    if (text) { element.textContent = text; }
    return element;
  }

  function closeButton(label) {
    var button = make("button", "tool close");
    button.type = "button";
    button.setAttribute("aria-label", label);
    var old = document.querySelector(".sidebar > .close svg");
    if (old) { button.appendChild(old.cloneNode(true)); }
    return button;
  }

  /* Day and night */

  function night() {
    var set = root.getAttribute("data-theme");
    return set ? set === "night" : matchMedia("(prefers-color-scheme: dark)").matches;
  }

  function turnTheme() {
    var theme = night() ? "day" : "night";
    root.setAttribute("data-theme", theme);
    try { localStorage.setItem("huozi-theme", theme); } catch (e) { /* not kept, then */ }
  }

  /* The contents on a narrow screen */

  var sidebar = document.getElementById("_sidebar");
  var opener = null;

  function openContents(from) {
    opener = from;
    root.classList.add("contents-open");
    sidebar.setAttribute("role", "dialog");
    sidebar.setAttribute("aria-modal", "true");
    sidebar.setAttribute("aria-label", sidebar.querySelector("nav").getAttribute("aria-label"));
    main.inert = true;
    document.querySelector(".reader > .bar").inert = true;
    sidebar.querySelector(".close").focus();
  }

  function closeContents() {
    if (!root.classList.contains("contents-open")) { return; }
    root.classList.remove("contents-open");
    sidebar.removeAttribute("role");
    sidebar.removeAttribute("aria-modal");
    sidebar.removeAttribute("aria-label");
    main.inert = false;
    document.querySelector(".reader > .bar").inert = false;
    if (opener) { opener.focus(); }
  }

  function showCurrent() {
    var current = sidebar.querySelector("[aria-current]");
    if (current && current.offsetTop > sidebar.clientHeight * 0.7) {
      sidebar.scrollTop = current.offsetTop - sidebar.clientHeight / 3;
    }
  }

  /* Notes beside their calls */

  var pop = null;
  var popCall = null;

  function closeNote(back) {
    if (!pop) { return; }
    pop.remove();
    pop = null;
    if (back && popCall) { popCall.focus(); }
  }

  function openNote(call) {
    var note = document.getElementById(decodeURIComponent(call.hash.slice(1)));
    if (!note) { return false; }
    closeNote(false);
    popCall = call;
    pop = make("div", "note-pop");
    pop.setAttribute("role", "dialog");
    pop.setAttribute("aria-label", words.note.replace("{0}", call.textContent.replace(/[\[\]]/g, "")));
    pop.lang = main.querySelector("[lang]").lang;
    pop.tabIndex = -1;
    Array.prototype.forEach.call(note.childNodes, function (child) { pop.appendChild(child.cloneNode(true)); });
    pop.querySelectorAll(".backlink").forEach(function (link) { link.remove(); });
    pop.querySelectorAll("[id]").forEach(function (element) { element.removeAttribute("id"); });
    var close = closeButton(words.close);
    close.addEventListener("click", function () { closeNote(true); });
    pop.appendChild(close);
    document.querySelector(".text").appendChild(pop);
    placeNote(call);
    pop.focus({ preventScroll: true });
    return true;
  }

  function placeNote(call) {
    var at = call.getBoundingClientRect();
    var width = pop.offsetWidth;
    var left = Math.max(16, Math.min(at.left + at.width / 2 - width / 2, root.clientWidth - width - 16));
    var below = at.bottom + 10;
    var fits = below + pop.offsetHeight < window.innerHeight || at.top < pop.offsetHeight + 70;
    pop.style.left = left + window.scrollX + "px";
    pop.style.top = (fits ? below : at.top - 10 - pop.offsetHeight) + window.scrollY + "px";
  }

  /* Code */

  function dressCode(pre) {
    var box = make("div", "code");
    pre.replaceWith(box);
    box.appendChild(pre);
    var button = make("button", "copy-code", words.copy);
    button.type = "button";
    button.addEventListener("click", function () {
      var code = pre.querySelector("code") || pre;
      var tell = function (text) {
        button.textContent = text;
        say(text);
        setTimeout(function () { button.textContent = words.copy; }, 2000);
      };
      if (!navigator.clipboard) { tell(words.failed); return; }
      navigator.clipboard.writeText(code.textContent.replace(/\n$/, "")).then(
        function () { tell(words.copied); }, function () { tell(words.failed); });
    });
    box.appendChild(button);
  }

  /* Only what really scrolls is a stop on the way through the page. */
  function stopsForScrollers() {
    document.querySelectorAll(".text pre, .table").forEach(function (element) {
      if (element.scrollWidth > element.clientWidth + 1) { element.tabIndex = 0; } else { element.removeAttribute("tabindex"); }
    });
  }

  /* Search. The index is the text itself, so that any string is found, one character or twenty. */

  var index = null;
  var waiting = [];
  var MOST = 60;

  /* As readers mean it: A is a, Ａ is A, and the space between Han and Latin is a matter of taste. */
  function han(code) {
    return code >= 0x2e80 && code <= 0xa4cf || code >= 0xac00 && code <= 0xd7a3 || code >= 0xf900 && code <= 0xfaff
      || code >= 0xd800 && code <= 0xdfff || code >= 0x3000 && code <= 0x303f || code >= 0xff00 && code <= 0xffef;
  }

  function fold(text, places) {
    var out = "";
    for (var i = 0; i < text.length; i++) {
      var code = text.charCodeAt(i);
      var c = text[i];
      if (code >= 0xff01 && code <= 0xff5e) { c = String.fromCharCode(code - 0xfee0); }
      if (c <= " " || c === "\u3000" || c === "\u00a0") {
        var before = out.length ? out.charCodeAt(out.length - 1) : 0x3000;
        var after = i + 1 < text.length ? text.charCodeAt(i + 1) : 0x3000;
        if (c !== "\n" && (before === 32 || han(before) || han(after))) { continue; }
        c = c === "\n" ? "\n" : " ";
      }
      var low = c.toLowerCase();
      out += low.length === 1 ? low : c;
      if (places) { places.push(i); }
    }
    if (places) { places.push(text.length); }
    return out;
  }

  window.huoziSearch = function (pages) {
    index = pages.map(function (page) {
      var stretches = page[2].map(function (stretch) {
        return { anchor: stretch[0], heading: stretch[1], text: stretch[2], folded: fold(stretch[1]) + "\n" + fold(stretch[2]), skip: stretch[1] };
      });
      return { page: page[0], title: page[1], foldedTitle: fold(page[1]), stretches: stretches };
    });
    waiting.forEach(function (go) { go(true); });
    waiting = [];
  };

  function load(go) {
    if (index) { go(true); return; }
    waiting.push(go);
    if (waiting.length > 1) { return; }
    var script = document.createElement("script");
    script.src = document.body.dataset.search;
    script.onerror = function () {
      script.remove();
      waiting.forEach(function (wait) { wait(false); });
      waiting = [];
    };
    document.head.appendChild(script);
  }

  function count(text, term) {
    var n = 0;
    for (var at = text.indexOf(term); at >= 0; at = text.indexOf(term, at + term.length)) { n++; }
    return n;
  }

  /* Every word of the query must stand in a page; the stretches of it that hold most come first. */
  function find(query) {
    var terms = query.trim().split(/[\s\u3000]+/).map(function (term) { return fold(term); }).filter(Boolean);
    var whole = fold(query.trim());
    if (!terms.length) { return { hits: [], total: 0, terms: [] }; }
    var hits = [];
    var total = 0;
    index.forEach(function (page, order) {
      var all = page.foldedTitle + "\n" + page.stretches.map(function (s) { return s.folded; }).join("\n");
      if (!terms.every(function (term) { return all.indexOf(term) >= 0; })) { return; }
      var inTitle = page.foldedTitle.indexOf(whole) >= 0;
      var found = false;
      page.stretches.forEach(function (stretch, place) {
        var n = 0;
        var kinds = 0;
        terms.forEach(function (term) { var k = count(stretch.folded, term); n += k; kinds += k > 0 ? 1 : 0; });
        if (!n) { return; }
        found = true;
        total += n;
        var score = kinds * 1000 + (stretch.folded.indexOf(whole) >= 0 ? 3000 : 0)
          + (fold(stretch.heading).indexOf(whole) >= 0 ? 4000 : 0) + (inTitle && place === 0 ? 6000 : 0) + Math.min(n, 50) * 10;
        hits.push({ page: page, stretch: stretch, score: score, order: order * 10000 + place });
      });
      if (!found) {
        total++;
        hits.push({ page: page, stretch: null, score: 6000, order: order * 10000 });
      }
    });
    hits.sort(function (a, b) { return b.score - a.score || a.order - b.order; });
    return { hits: hits, total: total, terms: terms.indexOf(whole) < 0 && hits.length ? [whole].concat(terms) : terms };
  }

  function ranges(text, terms) {
    var places = [];
    var folded = fold(text, places);
    var found = [];
    terms.forEach(function (term) {
      for (var at = folded.indexOf(term); at >= 0; at = folded.indexOf(term, at + term.length)) {
        found.push([places[at], places[at + term.length - 1] + 1]);
      }
    });
    found.sort(function (a, b) { return a[0] - b[0] || b[1] - a[1]; });
    return found.filter(function (range, i) {
      return found.slice(0, i).every(function (other) { return range[0] >= other[1]; });
    });
  }

  function marked(into, text, terms, from, to) {
    var at = from;
    ranges(text, terms).forEach(function (range) {
      if (range[0] < at || range[1] > to) { return; }
      into.append(text.slice(at, range[0]), make("mark", "", text.slice(range[0], range[1])));
      at = range[1];
    });
    into.append(text.slice(at, to));
  }

  function row(hit, terms, query) {
    var item = make("li");
    var link = make("a");
    var anchor = hit.stretch && hit.stretch.anchor ? "#" + hit.stretch.anchor : "";
    link.href = hit.page.page + "?mark=" + encodeURIComponent(query) + anchor;
    var title = make("b");
    var label = hit.page.title + (hit.stretch && hit.stretch.heading ? " › " + hit.stretch.heading : "");
    marked(title, label, terms, 0, label.length);
    link.appendChild(title);
    if (hit.stretch && hit.stretch.text) {
      var text = hit.stretch.text;
      var first = ranges(text, terms)[0];
      var from = first ? Math.max(0, first[0] - 28) : 0;
      var to = Math.min(text.length, from + 110);
      if (from > 0) { link.append("…"); }
      marked(link, text, terms, from, to);
      if (to < text.length) { link.append("…"); }
    }
    item.appendChild(link);
    return item;
  }

  function dressSearch(box) {
    var field = make("label", "search-field");
    var icon = document.querySelector("[data-do=search] svg");
    if (icon) { field.appendChild(icon.cloneNode(true)); }
    var input = make("input");
    input.type = "search";
    input.setAttribute("aria-label", words.search);
    input.placeholder = words.hint;
    input.autocomplete = "off";
    input.spellcheck = false;
    input.setAttribute("enterkeyhint", "search");
    field.appendChild(input);
    var said = make("p", "search-said");
    said.setAttribute("role", "status");
    var list = make("ol", "found");
    box.append(field, said, list);
    var run = function () {
      var query = input.value;
      if (!query.trim()) { list.replaceChildren(); said.textContent = ""; return; }
      if (!index) { said.textContent = words.loading; }
      load(function (there) {
        if (input.value !== query) { return; }
        if (!there) { said.textContent = words.unreachable; return; }
        var found = find(query);
        list.replaceChildren.apply(list, found.hits.slice(0, MOST).map(function (hit) { return row(hit, found.terms, query.trim()); }));
        said.textContent = found.hits.length === 0 ? words.none.replace("{0}", query.trim())
          : words.count.replace("{0}", found.total) + (found.hits.length > MOST ? " · " + words.more.replace("{0}", MOST) : "");
      });
    };
    input.addEventListener("input", run);
    input.addEventListener("focus", function () { load(function () {}); }, { once: true });
    box.addEventListener("keydown", function (event) { walk(event, input, list); });
    return input;
  }

  /* Arrows walk through what was found; Enter opens the first. */
  function walk(event, input, list) {
    var links = Array.prototype.slice.call(list.querySelectorAll("a"));
    var at = links.indexOf(document.activeElement);
    if (event.isComposing || !links.length) { return; }
    if (event.key === "ArrowDown") { links[Math.min(at + 1, links.length - 1)].focus(); event.preventDefault(); }
    if (event.key === "ArrowUp") { (at > 0 ? links[at - 1] : input).focus(); event.preventDefault(); }
    if (event.key === "Enter" && document.activeElement === input) { links[0].click(); event.preventDefault(); }
  }

  var dialog = null;
  var dialogInput = null;

  function openSearch() {
    var inPage = document.querySelector(".contents-page .search-box input");
    if (inPage) { inPage.focus(); return true; }
    if (!window.HTMLDialogElement) { return false; }
    if (!dialog) {
      dialog = make("dialog", "search-dialog");
      dialog.setAttribute("aria-label", words.search);
      var box = make("div", "search-box");
      dialog.appendChild(box);
      dialogInput = dressSearch(box);
      dialog.addEventListener("click", function (event) { if (event.target === dialog || event.target.closest("a")) { dialog.close(); } });
      document.body.appendChild(dialog);
    }
    dialog.showModal();
    dialogInput.select();
    return true;
  }

  /* What the reader looked for, marked in the page that was found. */
  function markFound() {
    var query = new URLSearchParams(location.search).get("mark");
    if (!query) { return; }
    var terms = [fold(query.trim())].concat(query.trim().split(/[\s\u3000]+/).map(function (term) { return fold(term); })).filter(Boolean);
    document.querySelectorAll(".text p, .text li, .text td, .text th, .text dd, .text dt, .text pre, .text figcaption, .text h1, .text h2, .text h3, .text h4").forEach(function (block) {
      if (!block.querySelector("p, li, td, mark.found-here")) { markIn(block, terms); }
    });
    var wanted = document.getElementById(decodeURIComponent(location.hash.slice(1))) || main;
    var marks = Array.prototype.slice.call(document.querySelectorAll("mark.found-here"));
    var first = marks.find(function (mark) { return wanted === main || wanted.contains(mark) || wanted.compareDocumentPosition(mark) & 4; });
    if (first) { first.scrollIntoView({ block: "center" }); }
  }

  /* A string may reach over links and code: marked piece by piece. */
  function markIn(block, terms) {
    var walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
    var nodes = [];
    var text = "";
    for (var node = walker.nextNode(); node; node = walker.nextNode()) {
      nodes.push([node, text.length]);
      text += node.data;
    }
    var found = ranges(text, terms);
    if (!found.length) { return; }
    nodes.reverse().forEach(function (entry) {
      var end = entry[1] + entry[0].data.length;
      found.slice().reverse().forEach(function (range) {
        var from = Math.max(range[0], entry[1]);
        var to = Math.min(range[1], end);
        if (from >= to) { return; }
        var piece = entry[0].splitText(from - entry[1]);
        piece.splitText(to - from);
        var mark = make("mark", "found-here");
        piece.replaceWith(mark);
        mark.appendChild(piece);
      });
    });
  }

  /* Clicks and keys */

  document.addEventListener("click", function (event) {
    var plain = !event.ctrlKey && !event.metaKey && !event.shiftKey && event.button === 0;
    var tool = event.target.closest("[data-do]");
    var call = event.target.closest("a.noteref");
    if (pop && !pop.contains(event.target) && !call) { closeNote(false); }
    if (!plain) { return; }
    if (tool) {
      var what = tool.dataset.do;
      if (what === "theme") { turnTheme(); }
      if (what === "close-contents") { closeContents(); }
      if (what === "contents") { openContents(tool); event.preventDefault(); }
      if (what === "search" && openSearch()) { event.preventDefault(); }
    } else if (call && call.hash && openNote(call)) {
      event.preventDefault();
    } else if (root.classList.contains("contents-open")
        && (!sidebar.contains(event.target) || event.target.closest("a[href^='#']"))) {
      closeContents();
    }
  });

  document.addEventListener("keydown", function (event) {
    if (event.key === "Escape") { closeNote(true); closeContents(); }
    var modified = event.ctrlKey || event.metaKey || event.altKey;
    var typing = event.target.closest("input, textarea, select, dialog, [contenteditable]");
    if (event.key === "k" && (event.ctrlKey || event.metaKey) && !event.altKey && openSearch()) { event.preventDefault(); }
    if (modified || typing || event.isComposing || event.shiftKey) { return; }
    if (event.key === "/" && openSearch()) { event.preventDefault(); }
    if (event.target.closest("pre, .table, .note-pop") || root.classList.contains("contents-open")) { return; }
    var link = event.key === "ArrowLeft" ? document.querySelector(".turn .before")
      : event.key === "ArrowRight" ? document.querySelector(".turn .after") : null;
    if (link) { link.click(); }
  });

  document.querySelectorAll(".text pre").forEach(dressCode);
  stopsForScrollers();
  window.addEventListener("resize", function () { stopsForScrollers(); closeNote(false); });
  document.querySelectorAll(".contents-page .search-box").forEach(dressSearch);
  showCurrent();
  markFound();
})();
