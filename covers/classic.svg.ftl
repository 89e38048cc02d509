<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">
  <rect width="${width}" height="${height}" fill="#f6f1e6"/>
  <rect width="${width}" height="${panel}" fill="${accent}"/>
  <rect x="64" y="64" width="${width - 128}" height="${panel - 128}" fill="none" stroke="#ffffff" stroke-opacity="0.28" stroke-width="3"/>
  <rect x="80" y="80" width="${width - 160}" height="${panel - 160}" fill="none" stroke="#ffffff" stroke-opacity="0.14" stroke-width="2"/>
  <#list series as line><path transform="translate(0 ${line.y})" d="${line.path}" fill="#ffffff" fill-opacity="0.82"/></#list>
  <#list title as line><path transform="translate(0 ${line.y})" d="${line.path}" fill="#ffffff"/></#list>
  <#list sorts as sort>
  <g transform="translate(${sort.x} ${sort.y})">
    <rect x="5" y="6" width="${sort.side}" height="${sort.side}" fill="#000000" fill-opacity="0.22"/>
    <rect width="${sort.side}" height="${sort.side}" fill="#efe7d6"/>
    <rect x="4" y="4" width="84" height="84" fill="none" stroke="#8d8064" stroke-opacity="0.6" stroke-width="2"/>
    <path transform="translate(79 71) scale(-1 1)" d="${sort.path}" fill="#2b2620"/>
  </g>
  </#list>
  <#list subtitle as line><path transform="translate(0 ${line.y})" d="${line.path}" fill="#3a342b"/></#list>
  <#list authors as line><path transform="translate(0 ${line.y})" d="${line.path}" fill="#2b2620"/></#list>
  <#list publisher as line><path transform="translate(0 ${line.y})" d="${line.path}" fill="#6d6351"/></#list>
</svg>
