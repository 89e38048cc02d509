<#-- A pattern that the title alone decides, or a picture; below it the title in sans-serif, flush left. -->
<#assign side = width / 4>
<#assign rows = ((height * 0.47) / side)?floor>
<#assign band = rows * side>
<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">
  <rect width="${width}" height="${height}" fill="#fbfaf7"/>
  <rect width="${width}" height="${band}" fill="${accent}"/>
<#if picture?has_content>
  <svg width="${width}" height="${band}"><image width="${width}" height="${band}" preserveAspectRatio="xMidYMid slice" href="${picture}"/></svg>
<#else>
<#list 0..<rows as row><#list 0..3 as column>
  <#assign tile = tiles[(row * 4 + column) % tiles?size]>
  <g transform="translate(${column * side} ${row * side})">
    <rect width="${side}" height="${side}" fill="${[accent, accentDark, accent, accentPale][(tile + row + column) % 4]}"/>
    <#assign shape = [accentPale, accent, accentDark, accent][(tile + row + column) % 4]>
<#switch tile>
<#case 0><path d="M0 0H${side}A${side} ${side} 0 0 1 0 ${side}Z" fill="${shape}"/><#break>
<#case 1><path d="M${side} 0V${side}A${side} ${side} 0 0 1 0 0Z" fill="${shape}"/><#break>
<#case 2><path d="M0 ${side}V0A${side} ${side} 0 0 1 ${side} ${side}Z" fill="${shape}"/><#break>
<#case 3><path d="M${side} ${side}H0A${side} ${side} 0 0 1 ${side} 0Z" fill="${shape}"/><#break>
<#case 4><circle cx="${side / 2}" cy="${side / 2}" r="${side * 0.36}" fill="${shape}"/><#break>
<#case 5><path d="M0 0H${side / 2}V${side}H0Z" fill="${shape}"/><#break>
<#case 6><path d="M0 ${side}L${side} 0V${side}Z" fill="${shape}"/><#break>
<#default><circle cx="${side / 2}" cy="${side / 2}" r="${side * 0.5}" fill="${shape}"/><circle cx="${side / 2}" cy="${side / 2}" r="${side * 0.22}" fill="${accentText}" fill-opacity="0.9"/>
</#switch>
  </g>
</#list></#list>
</#if>
  <flow x="130" y="${band + 110}" width="${width - 260}" height="${height - band - 520}">
    <block font="sans" size="50" spacing="0.06" fill="#5c5a55">${series}</block>
    <block font="sans" weight="bold" size="190" lines="4" leading="1.22" gap="56" fill="#1d1d1b">${title}</block>
    <rect width="150" height="14" gap="66" depth="14" fill="${accentInk}"/>
    <block font="sans" size="66" lines="2" gap="60" fill="#44423d">${subtitle}</block>
    <block font="sans" size="46" gap="40" fill="#5c5a55">${edition}</block>
  </flow>
  <flow x="130" y="${height - 400}" width="${width - 260}" height="290" stack="end">
    <block font="sans" size="60" fill="#1d1d1b">${authors}</block>
<#list contributors as line>
    <block font="sans" size="50" gap="22" fill="#1d1d1b">${line}</block>
</#list>
    <block font="sans" size="44" gap="52" fill="#5c5a55">${publisher}</block>
  </flow>
</svg>
