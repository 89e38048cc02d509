/* The download page: nothing here is needed to read or to download. */
(function () {
  "use strict";
  var root = document.documentElement;

  function say(text) {
    var place = document.querySelector(".said");
    if (place) { place.textContent = text; }
  }

  function night() {
    var set = root.getAttribute("data-theme");
    return set ? set === "night" : matchMedia("(prefers-color-scheme: dark)").matches;
  }

  function turn() {
    var theme = night() ? "day" : "night";
    root.setAttribute("data-theme", theme);
    try { localStorage.setItem("huozi-theme", theme); } catch (e) { /* not kept, then */ }
  }

  function copy(button) {
    var done = function () {
      var before = button.textContent;
      button.textContent = button.dataset.done;
      say(button.dataset.done);
      setTimeout(function () { button.textContent = before; }, 2000);
    };
    if (navigator.clipboard) { navigator.clipboard.writeText(button.dataset.copy).then(done, function () {}); }
  }

  document.addEventListener("click", function (event) {
    var button = event.target.closest("button");
    if (!button) { return; }
    if (button.dataset.do === "theme") { turn(); }
    if (button.dataset.copy) { copy(button); }
  });

  // These browsers show a blank page where a file should come.
  if (/MicroMessenger|QQ\/|Weibo|DingTalk|Lark|Feishu|AliApp|Line\//i.test(navigator.userAgent)) {
    root.classList.add("in-chat");
  }
})();
