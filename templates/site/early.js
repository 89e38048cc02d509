(function(h){h.className+=" js";try{var t=localStorage.getItem("huozi-theme");if(t==="day"||t==="night")h.setAttribute("data-theme",t)}catch(e){}})(document.documentElement)
