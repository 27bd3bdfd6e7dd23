/// The page's style sheet. A test compares it with `pageStyleHash`.
let pageStyle = """
  :root{--top:#0f5c6e;--bg:#f6f8f9;--card:#fff;--ink:#16242b;--soft:#5a6b74;--line:#d9e1e5;--accent:#0f5c6e;--accent-ink:#fff;--tint:#e3f0f3;--warm:#8a4b08;--warm-tint:#fdf0dc;--none:#7a2230;--none-tint:#fbe6e8;--focus:#b45309}
  @media(prefers-color-scheme:dark){:root{--top:#123f4c;--bg:#10181c;--card:#182329;--ink:#e6eef1;--soft:#9fb1ba;--line:#2b3a42;--accent:#5cc2d6;--accent-ink:#06222a;--tint:#173741;--warm:#f2bd75;--warm-tint:#3a2a12;--none:#f3a3ae;--none-tint:#3d1d23;--focus:#fbbf24}}
  *{box-sizing:border-box}
  html{scroll-behavior:smooth}
  @media(prefers-reduced-motion:reduce){html{scroll-behavior:auto}}
  body{margin:0;background:var(--bg);color:var(--ink);font:16px/1.55 system-ui,"Segoe UI",Roboto,"Noto Sans","Liberation Sans",Arial,sans-serif}
  main,.top>div,footer{max-width:1120px;margin:0 auto;padding:0 20px}
  .skip{position:absolute;left:-9999px}.skip:focus{left:12px;top:12px;background:var(--card);padding:8px 14px;border-radius:6px;z-index:9}
  :focus-visible{outline:3px solid var(--focus);outline-offset:2px;border-radius:4px}
  .top{background:var(--top);color:#fff;padding:28px 0 26px}
  .top .plan+.plan{margin-top:18px}
  .issuer{margin:0;font-size:.86rem;letter-spacing:.02em;text-transform:uppercase;opacity:.9}
  h1,.top h2{margin:2px 0 4px;font-size:1.75rem;line-height:1.2}.top h2{font-size:1.25rem}
  .title{margin:0;max-width:80ch;font-size:1.04rem}.place{margin:8px auto 0;font-size:.9rem;opacity:.9}
  main>section{margin:26px 0}
  main h2{font-size:1.18rem;margin:0 0 10px}
  .help{margin:-6px 0 10px;color:var(--soft);font-size:.9rem}
  .cards{list-style:none;margin:0;padding:0;display:grid;grid-template-columns:repeat(auto-fit,minmax(150px,1fr));gap:12px}
  .card{display:flex;flex-direction:column;width:100%;height:100%;text-align:left;background:var(--card);color:inherit;border:1px solid var(--line);border-radius:10px;padding:12px 16px;font:inherit}
  button.card{cursor:pointer}button.card:hover,button.card[aria-pressed=true]{border-color:var(--accent);background:var(--tint)}
  .card b{display:block;font-size:1.8rem;line-height:1.15;font-variant-numeric:tabular-nums}
  .card span{color:var(--soft);font-size:.88rem}
  .scroll{overflow-x:auto;background:var(--card);border:1px solid var(--line);border-radius:10px;padding:12px 16px}
  .timeline{display:block;width:100%;min-width:860px;height:auto;font-family:inherit}
  .timeline text{fill:var(--ink);font-size:13px}
  .timeline .month{text-anchor:middle;fill:var(--soft);font-size:12px}
  .timeline .total{text-anchor:end;fill:var(--soft);font-size:12px}
  .timeline .band{fill:var(--bg)}.timeline .lane{stroke:var(--line)}
  .timeline .issued{stroke:var(--focus);stroke-dasharray:4 3}.timeline .issued-label{fill:var(--focus);font-size:11px}
  .dot circle{fill:var(--accent)}.dot text{text-anchor:middle;font-size:11.5px;fill:var(--accent-ink);font-weight:600}
  .dot.ongoing circle{fill:var(--warm-tint);stroke:var(--warm)}.dot.ongoing text{fill:var(--warm)}
  .dot.none circle{fill:var(--none-tint);stroke:var(--none)}.dot.none text{fill:var(--none)}
  .dot:hover circle,.dot:focus circle{stroke:var(--focus);stroke-width:3}.dot:focus{outline:none}
  .filters{position:sticky;top:0;z-index:2;background:var(--bg);padding:10px 0 6px;border-bottom:1px solid var(--line)}
  .filters h2{position:absolute;left:-9999px}
  form{display:flex;flex-wrap:wrap;gap:8px 10px;align-items:end}
  label{display:block;flex:1 1 112px;min-width:0}label.wide{flex:2 1 240px}
  label span{display:block;font-size:.76rem;color:var(--soft);margin-bottom:2px}
  input,select,form button{width:100%;font:inherit;font-size:.92rem;color:inherit;background:var(--card);border:1px solid var(--line);border-radius:7px;padding:6px 8px;height:36px}
  form button{width:auto;height:auto;cursor:pointer;padding:2px 12px;color:var(--ink)}form button:hover{border-color:var(--accent)}
  .count{flex:1 1 100%;display:flex;align-items:center;gap:14px;margin:0;font-size:.9rem;color:var(--soft)}
  .group{margin:18px 0 0;content-visibility:auto;contain-intrinsic-size:auto 900px}
  .group h3{font-size:1.02rem;margin:0 0 8px;color:var(--accent)}
  .group h3 small{display:inline-block;background:var(--tint);border-radius:99px;padding:0 9px;font-size:.8rem;font-weight:600}
  ol{list-style:none;margin:0;padding:0}
  .task{display:grid;grid-template-columns:128px 1fr;gap:4px 18px;background:var(--card);border:1px solid var(--line);border-radius:10px;padding:12px 16px;margin:0 0 8px;content-visibility:auto;contain-intrinsic-size:auto 150px}
  .task[hidden],.group[hidden]{display:none}
  .when>time{display:block;font-weight:650;font-variant-numeric:tabular-nums}.when small{display:block;color:var(--soft)}
  .kind{display:inline-block;font-size:.78rem;border-radius:5px;padding:0 7px;margin:2px 4px 0 0;background:var(--tint);color:var(--accent)}
  .k-continuous,.k-recurring{background:var(--warm-tint);color:var(--warm)}
  .k-none,.k-unspecified{background:var(--none-tint);color:var(--none)}
  .text{margin:0 0 6px;white-space:pre-line;overflow-wrap:anywhere}
  dl{margin:0 0 4px;font-size:.88rem;display:flex;flex-wrap:wrap;gap:2px 22px}
  dl div{display:flex;gap:6px;min-width:0}dt{color:var(--soft);white-space:nowrap}dt::after{content:":"}dd{margin:0;overflow-wrap:anywhere}
  details{font-size:.88rem}summary{cursor:pointer;color:var(--soft)}summary:hover{color:var(--accent)}
  blockquote{margin:6px 0 2px;padding:8px 14px;border-left:3px solid var(--accent);background:var(--bg);border-radius:0 6px 6px 0;overflow-x:auto}
  blockquote p{margin:0 0 4px;white-space:pre-line}.path,.note{color:var(--soft)}
  blockquote table{border-collapse:collapse;width:100%}th,td{border:1px solid var(--line);padding:4px 8px;text-align:left;vertical-align:top;white-space:pre-line}th{font-weight:600;color:var(--soft)}
  footer{margin:30px auto 24px;color:var(--soft);font-size:.8rem;overflow-wrap:anywhere}
  @media(max-width:640px){.task{grid-template-columns:1fr}.filters{position:static}h1{font-size:1.4rem}}
  @media print{
  :root{--bg:#fff;--card:#fff;--ink:#000;--soft:#444;--line:#bbb;--accent:#0f5c6e;--tint:#fff;--warm-tint:#fff;--none-tint:#fff;--warm:#000;--none:#000}
  @page{size:A4;margin:14mm}body{font-size:10.5pt}.top{background:none;color:#000;padding:0}.filters,.skip,.help,details:not([open]),footer{display:none}
  main,.top>div{max-width:none;padding:0}.task,.group{content-visibility:visible;contain-intrinsic-size:none}.task{display:block;break-inside:avoid;border:0;border-bottom:1px solid #bbb;border-radius:0;padding:6px 0;margin:0}main h2,.group h3{break-after:avoid}.cards{grid-template-columns:repeat(6,1fr)}.when{display:flex;gap:10px;align-items:baseline}.scroll{overflow:visible;border:0;padding:0}.timeline{min-width:0}.card{padding:6px 10px}
  }
  """

/// The page's script: filters and search over what stands in the page. A test compares it with `pageScriptHash`.
let pageScript = """
  "use strict";(function(){
  const $=id=>document.getElementById(id),form=$("filters"),count=$("count"),nothing=$("nothing");
  const f={search:$("f-search"),agency:$("f-agency"),role:$("f-role"),month:$("f-month"),time:$("f-time"),section:$("f-section"),overdue:$("f-overdue")};
  const place={"\\u00f2a":"o\\u00e0","\\u00f3a":"o\\u00e1","\\u1ecfa":"o\\u1ea3","\\u00f5a":"o\\u00e3","\\u1ecda":"o\\u1ea1","\\u00f2e":"o\\u00e8","\\u00f3e":"o\\u00e9","\\u1ecfe":"o\\u1ebb","\\u00f5e":"o\\u1ebd","\\u1ecde":"o\\u1eb9","\\u00f9y":"u\\u1ef3","\\u00fay":"u\\u00fd","\\u1ee7y":"u\\u1ef7","\\u0169y":"u\\u1ef9","\\u1ee5y":"u\\u1ef5"};
  const words=s=>" "+s.replace(/[^\\p{L}\\p{N}]+/gu," ");
  const exact=s=>words(s.normalize("NFC").toLowerCase()).replace(/[\\u00f2\\u00f3\\u1ecf\\u00f5\\u1ecd][ae]|[\\u00f9\\u00fa\\u1ee7\\u0169\\u1ee5]y/g,m=>place[m]||m);
  const plain=s=>words(s.toLowerCase().normalize("NFD").replace(/[\\u0300-\\u036f]/g,"").replace(/\\u0111/g,"d"));
  const groups=[...document.querySelectorAll(".group")].map(el=>({el,small:el.querySelector("small"),shown:-1,tasks:[...el.querySelectorAll(".task")].map(t=>({el:t,
  l:t.dataset.l?t.dataset.l.split(" "):[],c:t.dataset.c?t.dataset.c.split(" "):[],m:t.dataset.m||"",k:t.dataset.k.split(" "),d:t.dataset.d||"",s:t.dataset.s.split("|"),x:null,p:null,on:true}))}));
  const total=groups.reduce((n,g)=>n+g.tasks.length,0);
  function text(t){return t.el.querySelector(".text").textContent+" "+[...t.el.querySelectorAll("dd")].map(d=>d.textContent).join(" ")}
  function found(t,q,marks){if(t.x===null){const s=text(t);t.x=exact(s);t.p=plain(s)}return (marks?t.x:t.p).includes(q)}
  function apply(){
  const raw=f.search.value.trim(),marks=/[^\\u0000-\\u007f]/.test(raw.normalize("NFC"));
  const q=raw===""?"":(marks?exact(raw):plain(raw)).trimEnd(),a=f.agency.value,r=f.role.value,m=f.month.value,k=f.time.value,s=f.section.value,o=f.overdue.value;
  const as=a.split(","),y=m.slice(1);
  let shown=0;
  for(const g of groups){let n=0;
  for(const t of g.tasks){
  const on=(a===""||(r!=="c"&&as.some(b=>b==="none"?t.l.length===0:t.l.includes(b)))||(r!=="l"&&as.some(b=>t.c.includes(b))))&&(m===""||t.m===m||(m[0]==="<"&&t.m!==""&&t.m.slice(0,4)<y)||(m[0]===">"&&t.m.slice(0,4)>y))&&(k===""||t.k.includes(k))&&(s===""||t.s.includes(s))&&(o===""||(t.d!==""&&t.d<o))&&(a!==""||r===""||(r==="l"?t.l:t.c).length>0)&&(q===""||q===" "||found(t,q,marks));
  if(on)n++;if(on!==t.on){t.on=on;t.el.hidden=!on}}
  if(n!==g.shown){g.shown=n;g.el.hidden=n===0;g.small.textContent=n}
  shown+=n}
  nothing.hidden=shown>0;
  count.textContent=shown+" "+count.dataset.of+" "+total+" "+count.dataset.unit;
  for(const b of document.querySelectorAll("button.card"))b.setAttribute("aria-pressed",b.dataset.time===k);
  }
  form.addEventListener("input",apply);
  form.addEventListener("submit",e=>{e.preventDefault();apply()});
  form.addEventListener("reset",()=>setTimeout(apply,0));
  for(const b of document.querySelectorAll("button.card"))b.addEventListener("click",()=>{form.reset();f.time.value=b.dataset.time;apply()});
  for(const d of document.querySelectorAll("a.dot"))d.addEventListener("click",()=>{form.reset();f.agency.value=d.dataset.agency||"";if(d.dataset.agency)f.role.value="l";f.month.value=d.dataset.month;f.time.value=d.dataset.time;apply()});
  const idle=window.requestIdleCallback||(g=>setTimeout(()=>g({timeRemaining:()=>8}),30));
  let at=0;const all=groups.flatMap(g=>g.tasks);
  idle(function fold(limit){while(at<all.length&&limit.timeRemaining()>2){found(all[at],"\\u0000",false);at++}if(at<all.length)idle(fold)});
  apply();
  })();
  """

/// What the page's policy lets run: SHA-256 of the two texts above, in base 64.
let pageStyleHash = "sha256-HqS2AtLHIYI7NoLHi8x27KfqkaA+d89CQcWn/PA0i3w="
let pageScriptHash = "sha256-PnoiwRvQEryIRIx/IE8IXYZ/B49YkXoXnvcZqU/pE2Q="
