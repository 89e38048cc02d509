<ul>
<#list faults as fault>
<li class="${fault.severity}"><#if fault.position?has_content><code class="position">${fault.position}</code> </#if><b>${fault.message}</b> <span class="code">${fault.code}</span><br/><span class="hint">${fault.hint}</span></li>
</#list>
</ul>
