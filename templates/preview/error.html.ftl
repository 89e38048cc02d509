<!DOCTYPE html>
<html lang="${language}">
<head>
<meta charset="utf-8"/>
<meta name="viewport" content="width=device-width, initial-scale=1"/>
<meta name="color-scheme" content="light dark"/>
<title>${heading}</title>
<style>
:root { color-scheme: light dark }
body { margin: 12vh auto; max-width: 46rem; padding: 0 1.5rem; font: 1rem/1.7 -apple-system, "PingFang SC", "Noto Sans CJK SC", "Noto Sans SC", "Microsoft YaHei", system-ui, sans-serif; background: #faf8f3; color: #2b2824; overflow-wrap: anywhere }
h1 { font-size: 1.6rem; margin: 0 0 .5rem }
.status { color: #69625a; margin: 0 }
a { color: #8c2f22 }
ul { list-style: none; padding: 0 }
li { margin: 1rem 0; padding: .75rem 1rem; border-left: 3px solid #a06a10; background: #f2eee5 }
li.error { border-color: #b3392b }
.position { font-weight: 600 }
.hint, .code { color: #69625a }
@media (prefers-color-scheme: dark) {
  body { background: #1c1b18; color: #d9d4c9 } li { background: #25231f } a { color: #e59a86 } .status, .hint, .code { color: #a59d90 }
}
</style>
</head>
<body>
<main>
<p class="status">${status}</p>
<h1>${heading}</h1>
<p>${text}</p>
<#if faults?has_content><#include "faults.ftl"/></#if>
<#if status == 404><p><a href="/">${download}</a> · <a href="/read/index.html">${contents}</a></p></#if>
</main>
</body>
</html>
