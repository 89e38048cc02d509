<#-- The whole page is a picture, or the first character of the title larger than the page. -->
<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">
  <defs>
    <linearGradient id="ground" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="${accentDeep}"/><stop offset="1" stop-color="${accentShade}"/></linearGradient>
    <linearGradient id="shade" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="#000000" stop-opacity="0.62"/><stop offset="0.09" stop-color="#000000" stop-opacity="0.56"/><stop offset="0.2" stop-color="#000000" stop-opacity="0.06"/><stop offset="0.3" stop-color="#000000" stop-opacity="0.12"/><stop offset="0.4" stop-color="#000000" stop-opacity="0.58"/><stop offset="0.62" stop-color="#000000" stop-opacity="0.74"/><stop offset="1" stop-color="#000000" stop-opacity="0.88"/></linearGradient>
    <linearGradient id="dusk" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="#000000" stop-opacity="0.4"/><stop offset="0.18" stop-color="#000000" stop-opacity="0.04"/><stop offset="0.62" stop-color="#000000" stop-opacity="0.72"/><stop offset="1" stop-color="#000000" stop-opacity="0.88"/></linearGradient>
  </defs>
  <rect width="${width}" height="${height}" fill="url(#ground)"/>
<#if picture?has_content>
  <image width="${width}" height="${height}" preserveAspectRatio="xMidYMid slice" href="${picture}"/>
  <rect width="${width}" height="${height}" fill="url(#shade)"/>
<#else>
  <g transform="translate(${-260} ${height * 0.555}) scale(1.75)"><path d="${ghost}" fill="#ffffff" fill-opacity="0.13"/></g>
  <rect width="${width}" height="${height}" fill="url(#dusk)" fill-opacity="0.45"/>
</#if>
  <flow x="130" y="120" width="${width - 260}" height="110">
    <block font="sans" size="50" spacing="0.06" fill="#ffffff">${series}</block>
  </flow>
  <flow x="130" y="${height * 0.36}" width="${width - 260}" height="${height * 0.64 - 130}" stack="end">
    <block font="sans" weight="bold" size="230" lines="4" leading="1.2" fill="#ffffff">${title}</block>
    <block font="sans" size="68" lines="2" gap="56" fill="#ffffff">${subtitle}</block>
    <rect width="${width - 260}" height="4" gap="76" depth="4" fill="#ffffff" fill-opacity="0.6"/>
    <block font="sans" size="60" gap="64" fill="#ffffff">${authors}</block>
<#list contributors as line>
    <block font="sans" size="50" gap="24" fill="#ffffff">${line}</block>
</#list>
    <block font="sans" size="46" gap="36" fill="#ffffff">${[publisher, edition]?filter(x -> x?has_content)?join("　")}</block>
  </flow>
</svg>
