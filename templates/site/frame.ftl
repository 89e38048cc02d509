<#-- What all pages share. -->
<#macro head heading styles type="website">
<meta charset="utf-8"/>
<meta name="viewport" content="width=device-width, initial-scale=1"/>
<meta http-equiv="Content-Security-Policy" content="${policy}"/>
<meta name="color-scheme" content="light dark"/>
<meta name="referrer" content="strict-origin-when-cross-origin"/>
<title>${heading}</title>
<#if description?has_content><meta name="description" content="${description}"/></#if>
<#list authors as author><meta name="author" content="${author}"/></#list>
<script>${early?no_esc}</script>
<#list styles as style>
<link rel="stylesheet" href="${style}"/>
</#list>
<#if cover??>
<link rel="icon" type="image/png" sizes="64x64" href="${root}favicon.png"/>
<link rel="apple-touch-icon" href="${root}apple-touch-icon.png"/>
</#if>
<#if feed?has_content><link rel="alternate" type="application/atom+xml;profile=opds-catalog;kind=acquisition" title="${t.opds}" href="${root}${feed}"/></#if>
<meta property="og:title" content="${heading}"/>
<meta property="og:type" content="${type}"/>
<meta property="og:locale" content="${lang?replace('-', '_')}"/>
<#if description?has_content><meta property="og:description" content="${description}"/></#if>
<#if canonical?has_content>
<link rel="canonical" href="${canonical}"/>
<meta property="og:url" content="${canonical}"/>
<#if cover??>
<meta property="og:image" content="${site}social.jpg"/>
<meta property="og:image:width" content="1200"/>
<meta property="og:image:height" content="630"/>
<meta name="twitter:card" content="summary_large_image"/>
</#if>
</#if>
</#macro>

<#macro icon name>
<svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false"><#switch name>
<#case "search"><circle cx="10.5" cy="10.5" r="6"/><path d="M15 15l5.5 5.5"/><#break>
<#case "theme"><circle cx="12" cy="12" r="8.5"/><path class="filled" d="M12 3.5a8.5 8.5 0 0 1 0 17z"/><#break>
<#case "contents"><path d="M4 6h16M4 12h16M4 18h10"/><#break>
<#case "book"><path d="M12 6c-2-1.5-5-2-8.5-2v14c3.500 0 6.500.5 8.500 2 2-1.500 5-2 8.500-2V4c-3.500 0-6.500.5-8.500 2zm0 0v14"/><#break>
<#case "close"><path d="M6 6l12 12M18 6L6 18"/><#break>
</#switch></svg>
</#macro>

<#macro themeButton>
<button type="button" class="tool needs-script" data-do="theme" aria-label="${t.theme}" title="${t.theme}"><@icon "theme"/></button>
</#macro>

<#macro numbered number title><#if number?has_content><span class="number">${number}</span> </#if>${title}</#macro>
