<#-- The frame of a page of the web edition. -->
<#import "frame.ftl" as frame>
<#macro page heading>
<!DOCTYPE html>
<html lang="${lang}">
<head>
<#assign sheets = [root + files.site_css, root + files.reader_css]>
<#list styles as style><#assign sheets = sheets + [style]></#list>
<@frame.head heading=heading styles=sheets/>
<#if before??><link rel="prev" href="${before.href}"/></#if>
<#if after??><link rel="next" href="${after.href}"/></#if>
<script src="${root}${files.reader_js}" defer="defer"></script>
</head>
<body class="reader" data-search="search.js">
<a class="skip" href="#_main">${t.skip}</a>
<header class="bar">
<a class="tool contents-tool" href="index.html" data-do="contents" aria-label="${t.contents}" title="${t.contents}"><@frame.icon "contents"/></a>
<a class="book-title" href="${root}index.html" lang="${bookLang}">${title}</a>
<a class="tool needs-script" href="index.html#_search" data-do="search" aria-label="${t.search}" title="${t.search} /" aria-keyshortcuts="/"><@frame.icon "search"/></a>
<@frame.themeButton/>
</header>
<div class="spread">
<div class="sidebar" id="_sidebar">
<button type="button" class="tool close needs-script" data-do="close-contents" aria-label="${t.close}"><@frame.icon "close"/></button>
<nav aria-label="${t.contents}" lang="${bookLang}">
<p class="sidebar-home"><a href="index.html"<#if !current?has_content> aria-current="page"</#if>>${t.contents}</a></p>
<@side sidebar/>
</nav>
</div>
<main id="_main" tabindex="-1">
<#nested>
</main>
</div>
<p class="said" role="status" aria-live="polite"></p>
<template id="_words" data-copy="${t["code.copy"]}" data-copied="${t["code.copied"]}" data-failed="${t["code.failed"]}" data-note="${t.note}" data-close="${t.close}" data-search="${t["search.text"]}" data-hint="${t["search.hint"]}" data-none="${t["search.none"]}" data-count="${t["search.count"]}" data-more="${t["search.more"]}" data-loading="${t["search.loading"]}" data-unreachable="${t["search.failed"]}"></template>
</body>
</html>
</#macro>

<#macro side entries>
<ol>
<#list entries as entry>
<li class="role-${entry.role}"><a href="${entry.href}"<#if entry.id == current> aria-current="page"</#if>><@frame.numbered entry.number entry.title/></a><#if entry.id == current && headings?has_content><@marks headings/></#if><#if entry.children?has_content><@side entry.children/></#if></li>
</#list>
</ol>
</#macro>

<#macro marks entries>
<ol class="here">
<#list entries as entry>
<li><a href="${entry.href}"><@frame.numbered entry.number entry.title/></a><#if entry.children?has_content><@marks entry.children/></#if></li>
</#list>
</ol>
</#macro>
