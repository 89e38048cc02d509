<!DOCTYPE html>
<html lang="${lang}">
<head>
<meta charset="utf-8"/>
<meta name="viewport" content="width=device-width, initial-scale=1"/>
<meta name="color-scheme" content="light dark"/>
<meta name="robots" content="noindex"/>
<link rel="icon" href="data:,"/>
<title>${t.notfound} · ${title}</title>
<style>
:root { color-scheme: light dark }
body { margin: 18vh auto; max-width: 30em; padding: 0 1.5em; font: 1.1rem/1.8 "Source Han Serif SC", "Noto Serif SC", "Noto Serif CJK SC", "Songti SC", "Microsoft YaHei", serif; background: #faf8f3; color: #2a2723 }
h1 { font-size: 1.8rem } a { color: #8c2f22 }
@media (prefers-color-scheme: dark) { body { background: #1d1c19; color: #d8d3c8 } a { color: #e39a86 } }
</style>
</head>
<body>
<main>
<h1>${t.notfound}</h1>
<p>${t["notfound.how"]}</p>
<p><a href="<#if site?has_content>${site}<#else>/</#if>" lang="${bookLang}">${title}</a></p>
</main>
</body>
</html>
