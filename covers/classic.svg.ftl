<#-- A panel of the accent with the title, and below it sorts of movable type that show the title's characters in reverse. -->
<#assign panel = (height * 0.6)?round>
<#assign top = series?has_content?then(330, 210)>
<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">
  <rect width="${width}" height="${height}" fill="#f6f1e6"/>
  <rect width="${width}" height="${panel}" fill="${accent}"/>
<#if picture?has_content>
  <svg width="${width}" height="${panel}"><image width="${width}" height="${panel}" preserveAspectRatio="xMidYMid slice" href="${picture}"/></svg>
  <rect width="${width}" height="${panel}" fill="${accentShade}" fill-opacity="0.78"/>
</#if>
  <#assign text = picture?has_content?then("#ffffff", accentText)>
  <rect x="64" y="64" width="${width - 128}" height="${panel - 128}" fill="none" stroke="${text}" stroke-opacity="0.28" stroke-width="3"/>
  <rect x="80" y="80" width="${width - 160}" height="${panel - 160}" fill="none" stroke="${text}" stroke-opacity="0.14" stroke-width="2"/>
  <flow x="150" y="165" width="${width - 300}" height="120">
    <block font="sans" size="54" spacing="0.05" fill="${text}">${series}</block>
  </flow>
  <flow x="150" y="${top}" width="${width - 300}" height="${panel - top - 230}" stack="end">
    <block font="serif" weight="bold" size="230" lines="4" fill="${text}">${title}</block>
  </flow>
<#list sorts as sort>
  <g transform="translate(${150 + sort?index * 106} ${panel - 46})">
    <rect x="5" y="6" width="92" height="92" fill="#000000" fill-opacity="0.22"/>
    <rect width="92" height="92" fill="#efe7d6"/>
    <rect x="4" y="4" width="84" height="84" fill="none" stroke="#8d8064" stroke-opacity="0.6" stroke-width="2"/>
    <path transform="translate(79 71) scale(-1 1)" d="${sort}" fill="#2b2620"/>
  </g>
</#list>
  <flow x="150" y="${panel + 140}" width="${width - 300}" height="${height - panel - 640}">
    <block font="serif" size="76" lines="2" fill="#3a342b">${subtitle}</block>
    <block font="sans" size="46" gap="44" fill="#6d6351">${edition}</block>
  </flow>
  <flow x="150" y="${height - 480}" width="${width - 300}" height="370" stack="end">
    <block font="serif" size="68" fill="#2b2620">${authors}</block>
<#list contributors as line>
    <block font="serif" size="56" gap="26" fill="#2b2620">${line}</block>
</#list>
    <block font="sans" size="48" gap="70" fill="#6d6351">${publisher}</block>
  </flow>
</svg>
