<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
<#list addresses as address>
  <url><loc>${address}</loc><lastmod>${modified}</lastmod></url>
</#list>
</urlset>
