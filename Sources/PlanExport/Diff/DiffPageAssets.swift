/// The page's style sheet and script; the policy below lets nothing else run. A test compares the hashes.
let diffPageStyle = """
  :root{--top:#0f5c6e;--bg:#f6f8f9;--card:#fff;--ink:#16242b;--soft:#5a6b74;--line:#d9e1e5;--accent:#0f5c6e;--tint:#e3f0f3;--ins:#dff3e3;--ins-ink:#14532d;--del:#fbe3e4;--del-ink:#7f1d1d;--focus:#b45309}
  @media(prefers-color-scheme:dark){:root{--top:#123f4c;--bg:#10181c;--card:#182329;--ink:#e6eef1;--soft:#9fb1ba;--line:#2b3a42;--accent:#5cc2d6;--tint:#173741;--ins:#143a22;--ins-ink:#b9efc8;--del:#43191d;--del-ink:#f7c1c6;--focus:#fbbf24}}
  *{box-sizing:border-box}
  body{margin:0;background:var(--bg);color:var(--ink);font:16px/1.55 system-ui,"Segoe UI",Roboto,"Noto Sans","Liberation Sans",Arial,sans-serif}
  main,.top>div,footer{max-width:1180px;margin:0 auto;padding:0 20px}
  .skip{position:absolute;left:-9999px}.skip:focus{left:12px;top:12px;background:var(--card);padding:8px 14px;border-radius:6px;z-index:9}
  :focus-visible{outline:3px solid var(--focus);outline-offset:2px;border-radius:4px}
  .top{background:var(--top);color:#fff;padding:24px 0}
  h1{margin:0 0 4px;font-size:1.5rem;line-height:1.25}.top p{margin:0;opacity:.92}
  h2{font-size:1.12rem;margin:26px 0 10px}
  .cards{list-style:none;margin:20px 0 0;padding:0;display:grid;grid-template-columns:repeat(auto-fit,minmax(140px,1fr));gap:12px}
  .card{display:block;width:100%;text-align:left;background:var(--card);color:inherit;border:1px solid var(--line);border-radius:10px;padding:10px 16px;font:inherit;cursor:pointer}
  .card:hover,.card[aria-pressed=true]{border-color:var(--accent);background:var(--tint)}
  .card b{display:block;font-size:1.7rem;line-height:1.15;font-variant-numeric:tabular-nums}.card span{color:var(--soft);font-size:.88rem}
  form{display:flex;flex-wrap:wrap;gap:8px 12px;align-items:end;padding:14px 0 0}
  label{flex:1 1 220px}label span{display:block;font-size:.78rem;color:var(--soft)}
  input,select,form button{width:100%;font:inherit;font-size:.92rem;color:inherit;background:var(--card);border:1px solid var(--line);border-radius:7px;padding:6px 8px;height:36px}
  form button{width:auto;cursor:pointer}
  #count{flex:1 1 100%;margin:0;color:var(--soft);font-size:.9rem}
  .change{background:var(--card);border:1px solid var(--line);border-left:5px solid var(--line);border-radius:10px;padding:12px 16px;margin:0 0 10px}
  .change[hidden]{display:none}
  .k-modified{border-left-color:#d97706}.k-added{border-left-color:#16a34a}.k-removed{border-left-color:#dc2626}.k-rolledForward{border-left-color:#0891b2}
  .change h3{font-size:.92rem;margin:0 0 6px;display:flex;flex-wrap:wrap;gap:4px 12px;align-items:baseline}
  .change h3 small{font-weight:600;color:var(--soft)}.tag{background:var(--tint);color:var(--accent);border-radius:99px;padding:0 10px;font-size:.78rem}
  .pair{display:grid;grid-template-columns:1fr 1fr;gap:6px 22px}
  .pair p{margin:0;white-space:pre-line;overflow-wrap:anywhere}.pair .none{color:var(--soft)}
  ins{background:var(--ins);color:var(--ins-ink);text-decoration:none;border-radius:3px;padding:0 2px}
  del{background:var(--del);color:var(--del-ink);border-radius:3px;padding:0 2px}
  dl{margin:8px 0 0;font-size:.9rem;display:grid;grid-template-columns:1fr 1fr;gap:2px 22px}dt{grid-column:1/-1;color:var(--soft)}dd{margin:0;overflow-wrap:anywhere}
  table{border-collapse:collapse;width:100%;background:var(--card);font-size:.92rem}th,td{border:1px solid var(--line);padding:6px 10px;text-align:left;vertical-align:top;overflow-wrap:anywhere}th{color:var(--soft);font-weight:600}
  footer{margin:30px auto 24px;color:var(--soft);font-size:.8rem}
  @media(max-width:720px){.pair,dl{grid-template-columns:1fr}}
  @media print{:root{--bg:#fff;--card:#fff;--ink:#000;--line:#bbb}.top{background:none;color:#000;padding:0}form,.skip{display:none}.change{break-inside:avoid}}
  """

let diffPageScript = """
  "use strict";(function(){
  const $=id=>document.getElementById(id),form=$("filters"),kind=$("f-kind"),agency=$("f-agency"),search=$("f-search"),count=$("count");
  const plain=s=>s.toLowerCase().normalize("NFD").replace(/[\\u0300-\\u036f]/g,"").replace(/\\u0111/g,"d");
  const all=[...document.querySelectorAll(".change")].map(el=>({el,k:el.dataset.k.split(" "),a:el.dataset.a?el.dataset.a.split("|"):[],x:plain(el.textContent)}));
  const cards=[...document.querySelectorAll(".card")],sections=[...document.querySelectorAll("section[data-group]")];
  function apply(){const q=plain(search.value.trim());let n=0;
  for(const c of all){const on=(kind.value===""||c.k.includes(kind.value))&&(agency.value===""||c.a.includes(agency.value))&&(q===""||c.x.includes(q));c.el.hidden=!on;if(on)n++}
  for(const s of sections)s.hidden=![...s.querySelectorAll(".change")].some(e=>!e.hidden);
  for(const b of cards)b.setAttribute("aria-pressed",b.dataset.k===kind.value);
  count.textContent=n+" / "+all.length+" "+count.dataset.unit}
  form.addEventListener("input",apply);form.addEventListener("submit",e=>{e.preventDefault();apply()});form.addEventListener("reset",()=>setTimeout(apply,0));
  for(const b of cards)b.addEventListener("click",()=>{kind.value=kind.value===b.dataset.k?"":b.dataset.k;apply()});
  apply()})();
  """

let diffPageStyleHash = "sha256-lbZ/eXu7a8cvGsVJjbhuFQpjN9ZxAISW98OwyCBLp2I="
let diffPageScriptHash = "sha256-+ORhv3O4hDi86R/gB+Cs+nUw/r4W8dSgNFsnt9RFXj8="
