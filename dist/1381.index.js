export const id=1381;export const ids=[1381];export const modules={41381:((e,t,n)=>{n.d(t,{helpText:()=>helpText});var r=n(87690);function helpText(e,{words:t,about:n,flags:a,examples:o}){const s=Object.entries(a).map(([e,{takes:t,meaning:n}])=>({flag:t===undefined?`--${e}`:`--${e} ${t}`,meaning:n}));const c=Math.max(0,...s.map(({flag:e})=>e.length))+3;const l=s.flatMap(({flag:e,meaning:t})=>{const[n=``,...r]=wrapped(t,i-2-c);return[`  ${e.padEnd(c)}${n}`,...r.map(e=>`${` `.repeat(2+c)}${e}`)]});const u=[`launch-ready`,e,t,...s.length>0?[`[options]`]:[]];return[`Usage: ${u.filter(e=>e!==``).join(` `)}`,wrapped(n,i).join(`
`),...l.length>0?[`Options\n${l.join(`
`)}`]:[],`Examples\n${o.map(e=>`  ${e}`).join(`
`)}`,`Docs: ${r.qM.url}\n`].join(`

`)}const i=100;function wrapped(e,t){const n=[``];for(const r of e.split(` `)){const e=n.at(-1)??``;if(e===``)n[n.length-1]=r;else if(e.length+1+r.length<=t)n[n.length-1]=`${e} ${r}`;else n.push(r)}return n}})};
