export const id=3983;export const ids=[3983];export const modules={6509:((e,t,n)=>{n.d(t,{FO:()=>s,KH:()=>isText,f5:()=>a,pY:()=>o,tH:()=>c,tp:()=>table});function table(e){const t=new Uint8Array(256);for(const n of e)t[n.charCodeAt(0)]=1;return t}const r=`ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz`;const i=`0123456789`;const a=table(`${r}${i}+/-_`);const o=table(`${i}abcdefABCDEF`);const s=table(`\t\n\r${String.fromCharCode(...Array.from({length:95},(e,t)=>32+t))}`);const c=table(`	
\r\f\v "'\`<>`);function isText(e,t,n){for(let r=t;r<n;r++){if(s[e[r]]===0)return false}return true}}),6242:((e,t,n)=>{n.d(t,{Lx:()=>withoutEscapes,Qp:()=>c,l9:()=>escapedStretches});var r=n(6509);const i=[...`0123456789abcdef`];const a=i.slice(0,10);const o=[`2`,`3`,`4`,`5`,`6`,`7`];const s=[...`\\+abcdefghijklmnopqrstuvwxyz0123456789`];const c=[...o.flatMap(e=>i.map(t=>`%${e}${t}`)),...[`%09`,`%0a`,`%0d`],...[`0`,...o].map(e=>`\\x${e}`),...[`\\u0`,`\\u{`,`&#x`],...a.map(e=>`&#${e}`),...s.map(e=>`\\/${e}`)];const l=37;const u=38;const d=92;const f=35;const p=43;const m=32;const h=47;const g=59;const _=123;const v=125;const y=new Uint8Array(256).fill(255);[...`0123456789abcdef`].forEach((e,t)=>{y[e.charCodeAt(0)]=t;y[e.toUpperCase().charCodeAt(0)]=t});const b={[l]:`percent-encoding`,[d]:`backslash escapes`,[u]:`HTML entities`};function escapeAt(e,t){switch(e[t]){case l:return fixedHex(e,t+1,2,3);case d:return backslashAt(e,t);case u:return e[t+1]===f?entityAt(e,t):-1;default:return-1}}function backslashAt(e,t){switch(e[t+1]){case h:return read(h,2);case 120:return fixedHex(e,t+2,2,4);case 117:return e[t+2]===_?delimited(e,t,t+3,16,v):fixedHex(e,t+2,4,6);case 85:return fixedHex(e,t+2,8,10);default:return-1}}function entityAt(e,t){const n=e[t+2]===120||e[t+2]===88;return delimited(e,t,n?t+3:t+2,n?16:10,g)}function fixedHex(e,t,n,r){let i=0;for(let r=t;r<t+n;r++){const t=y[e[r]];if(!(t<16))return-1;i=i*16+t}return read(i,r)}function delimited(e,t,n,r,i){let a=0;for(let o=n;o<n+8;o++){const s=e[o];if(s===i&&o>n){return read(a,o+1-t)}const c=y[s];if(!(c<r))return-1;a=a*r+c}return-1}function read(e,t){const n=e>=32&&e<127||e===10||e===13||e===9;return n?t*256+e:-1}const x=2048;const S=24*1024;function escapedStretches(e,t){const n=[];for(let r=0;r<t.length;r++){const i=t[r];if(escapeAt(e,i)<0)continue;let a=wordEnd(e,i,i+x);for(let n=t[r+1];n!==undefined&&n<a;n=t[r+1]){if(n-i>S)break;a=wordEnd(e,a,n+x);r++}const o=wordStart(e,i);const s=b[e[i]];n.push({start:o,end:a,via:s,bytes:unescaped(e,o,a,isForm(e,i,o,a))})}return n}function withoutEscapes(e){const t=Buffer.from(e,`latin1`);return unescaped(t,0,t.length).toString(`latin1`)}const C=Buffer.from(`-----BEGIN+`);function isForm(e,t,n,r){return e[t]===l&&r-n>C.length&&e.subarray(n,r).includes(C)}function unescaped(e,t,n,r=false){const i=Buffer.allocUnsafe(n-t);let a=0;for(let o=t;o<n;){const t=escapeAt(e,o);if(t>=0)i[a++]=t&255;else i[a++]=r&&e[o]===p?m:e[o];o+=t<0?1:t>>8}return i.subarray(0,a)}function wordStart(e,t){const n=Math.max(0,t-x);let i=t;while(i>n&&r.tH[e[i-1]]===0)i--;return i}function wordEnd(e,t,n){const i=Math.min(e.length,n);let a=t;while(a<i&&r.tH[e[a]]===0)a++;return a}}),47082:((e,t,n)=>{n.d(t,{U:()=>entropy,Y:()=>distinctUnits});const r=new Uint32Array(65536);function entropy(e){let t=0;for(let t=0;t<e.length;t++)r[e.charCodeAt(t)]+=1;for(let n=0;n<e.length;n++){const i=e.charCodeAt(n);const a=r[i];if(a===0)continue;r[i]=0;const o=a/e.length;t-=o*Math.log2(o)}return t}function distinctUnits(e){let t=0;for(let n=0;n<e.length;n++){const i=e.charCodeAt(n);if(r[i]===0)t++;r[i]=1}for(let t=0;t<e.length;t++)r[e.charCodeAt(t)]=0;return t}}),11054:((e,t,n)=>{n.d(t,{w:()=>isPlaceholder});var r=n(47082);const i=new Set(`your my the some insert replace change changeme enter put add here example sample dummy fake placeholder redacted
  masked hidden removed secret password passwd token todo fixme foo bar baz none null undefined invalid notreal not
  pass passw0rd pwd admin root guest anonymous changeit letmein postgres mysql mongo redis rabbitmq tiger
  test testing value string key apikey user username abc abcd abc123 xyz`.split(/\s+/));const a=/example|placeholder|changeme|change[-_]me|dummy|redacted|(?<![a-z0-9])fake|fake(?![a-z0-9])|your[-_]|[-_]here\b|insert[-_]|replace[-_]?me|sample|(?<![a-z0-9])x{4}|x{4}(?![a-z0-9])|x{6}|not[-_]?a[-_]?real|lorem|random[-_]?(?:password|passwd|secret|token|key|string)|deadbeef|0123456789|1234567890|abcdefgh|qwerty/i;const o=/^(?:\$[A-Za-z_({[]|\$?\{\{|%[A-Za-z_]+%|<[^>]{0,80}>|\[[^\]]{0,80}\]|#\{|@[A-Za-z.]+@|__\w+__$|process\.env|os\.environ|env[.([]|secrets?[.[]|vars?[.[])/;const s=/[-_./:<>\s]+/;const c=/[-_.*\s]/;const l=/[-_.*\s]/g;const u=[`4eC39HqLyjWDarjtT1zdp7dc`,`BQokikJOvBiI2HlWgH4olfQ2`,`DaGmWKa4JsXZ-HjGw7ISLn_3namBGewQe`];function longestRun(e){let t=0;let n=0;for(let r=0;r<e.length;r++){n=e.charCodeAt(r)===e.charCodeAt(r-1)?n+1:1;if(n>t)t=n}return t}function countsUpOrDown(e){let t=0;let n=0;for(let r=1;r<e.length;r++){const i=e.charCodeAt(r)-e.charCodeAt(r-1);if(i===1)t++;else if(i===-1)n++}return Math.max(t,n)>=(e.length-1)*.8}function isPlaceholder(e){if(e.length===0||o.test(e)||isFiller(e)||a.test(e))return true;if(u.some(t=>e.endsWith(t)))return true;const t=c.test(e)?e.replace(l,``):e;if(t.length===0)return true;if((0,r.Y)(t)<=Math.min(4,Math.ceil(t.length/4)))return true;if(longestRun(t)>=Math.max(6,t.length/2))return true;return t.length>=6&&countsUpOrDown(t)}const d=64;function isFiller(e){if(e.length>d)return false;const t=e.toLowerCase().split(s);return t.some(e=>i.has(e))&&!t.some(isRandom)}function isRandom(e){return e.length>=24&&/[0-9]/.test(e)&&(0,r.Y)(e)>=10}}),42166:((e,t,n)=>{n.d(t,{Qx:()=>encodeJwt,RU:()=>describeJwt,al:()=>proveJwt,j8:()=>proveSupabaseRole,uX:()=>readJwt});function objectOf(e){try{const t=JSON.parse(Buffer.from(e,`base64url`).toString(`utf8`));return typeof t===`object`&&t!==null&&!Array.isArray(t)?t:undefined}catch{return undefined}}function readJwt(e){const[t=``,n=``]=e.split(`.`);const r=objectOf(t);if(typeof r?.[`alg`]!==`string`)return undefined;if(e.split(`.`).length===5)return{header:r,claims:{}};const i=objectOf(n);return i&&{header:r,claims:i}}function supabaseRole(e){const t=readJwt(e)?.claims;const n=t?.[`role`];const r=t?.[`iss`]===`supabase`||t?.[`iss`]===`supabase-demo`;return r&&typeof n===`string`?n:undefined}function proveSupabaseRole(e){return t=>supabaseRole(t)===e?`proven`:`refuted`}const r=/^(?:supabase(?:-demo)?|kubernetes\/serviceaccount|rke)$|^https:\/\/kubernetes\./;function proveJwt(e){const t=readJwt(e);if(!t)return`refuted`;if(t.claims[`sub`]===`1234567890`)return`refuted`;const n=t.claims[`iss`];return typeof n===`string`&&r.test(n)?`refuted`:`unproven`}function describeJwt(e){const t=readJwt(e);if(!t)return{};const n={};const r={algorithm:t.header[`alg`],issuer:t.claims[`iss`],role:t.claims[`role`]};for(const[e,t]of Object.entries(r)){if(typeof t===`string`)n[e]=t.slice(0,200)}const i=timeOf(t.claims[`exp`]);if(i)n[`expires`]=i;else if(Object.keys(t.claims).length>0&&t.claims[`exp`]===undefined)n[`expires`]=`never`;const a=timeOf(t.claims[`iat`]);if(a)n[`issued`]=a;return n}function timeOf(e){return typeof e===`number`&&e>0&&e<864e10?new Date(e*1e3).toISOString():undefined}function encodeJwt(e,t,n){const encode=e=>Buffer.from(JSON.stringify(e)).toString(`base64url`);return`${encode(e)}.${encode(t)}.${n}`}}),58541:((e,t,n)=>{n.d(t,{Fe:()=>readOpenSsh,MO:()=>describeOpenSsh,zS:()=>encodeOpenSsh});const r=Buffer.from(`openssh-key-v1\0`);function readOpenSsh(e){if(!e.subarray(0,r.length).equals(r))return undefined;let t=r.length;const next=()=>{if(t+4>e.length)return undefined;const n=t+4;const r=n+e.readUInt32BE(t);if(r>e.length)return undefined;t=r;return e.subarray(n,r)};const[n,i,a]=[next(),next(),next()];t+=4;const[o,s]=[next(),next()];if(!n||!i||!a||!o||!s||o.length<4)return undefined;const c=o.toString(`latin1`,4,4+o.readUInt32BE(0));if(!/^[a-z0-9@.-]{4,60}$/.test(c))return undefined;return{cipher:n.toString(`latin1`),type:c,publicKey:o}}function describeOpenSsh(e){const t=readOpenSsh(e);if(!t)return{};const{createHash:n}=process.getBuiltinModule(`node:crypto`);const r=n(`sha256`).update(t.publicKey).digest(`base64`).replace(/=+$/,``);return{type:t.type,fingerprint:`SHA256:${r}`}}function encodeOpenSsh(e,t,n){const field=e=>{const t=Buffer.from(e);const n=Buffer.alloc(4);n.writeUInt32BE(t.length);return Buffer.concat([n,t])};const i=Buffer.concat([field(e),field(t)]);const a=Buffer.from([0,0,0,1]);return Buffer.concat([r,field(`none`),field(`none`),field(``),a,field(i),field(n)])}}),53305:((e,t,n)=>{n.d(t,{Qy:()=>describePem,nb:()=>provePem});var r=n(6242);var i=n(58541);const a=/-----BEGIN ([A-Z0-9 ]{3,40})-----([\s\S]*?)-{5,6}END \1-----/;const o=/["'\x60]\s*[+.,;)\\]*\s*$|\\$/;const s=/^[\s>|*#"'\x60]*(?:[+.]\s*["'\x60])?/;const c=[/^[\s>|*#"'\x60]*\/\/\s?/,/^[+]/,/^[-]/];const l=/(Proc-Type|DEK-Info): ([A-Za-z0-9,-]{1,80})/g;function readPem(e){const[,t,n]=a.exec(e)??[];if(t===undefined||n===undefined)return undefined;const i=Object.fromEntries([...n.matchAll(l)].map(([,e,t])=>[e,t]));const u=(0,r.Lx)(n.replace(l,``)).split(/\r?\n|(?:\\r)?\\n|\\r/);const d=u.filter(e=>e.trim()!==``);const f=c.find(e=>d.every(t=>e.test(t)));const p=u.map(e=>f?e.replace(f,``):e).map(e=>e.replace(o,``).replace(s,``).replace(/\s+/g,``)).join(``);if(!/^[A-Za-z0-9+/]{40,}={0,2}$/.test(p))return undefined;return{label:t,headers:i,bytes:Buffer.from(p,`base64`)}}function isEncrypted({label:e,headers:t,bytes:n}){if(e===`OPENSSH PRIVATE KEY`)return(0,i.Fe)(n)?.cipher!==`none`;return e.startsWith(`ENCRYPTED`)||t[`Proc-Type`]?.includes(`ENCRYPTED`)===true}function isOneSequence(e){if(e[0]!==48)return false;const t=e[1]??0;if(t<128)return e.length===2+t;const n=t&127;return n>=1&&n<=3&&e.length===2+n+e.readUIntBE(2,n)}function keyOf({label:e,bytes:t}){const{createPrivateKey:n}=process.getBuiltinModule(`node:crypto`);const r=t.toString(`base64`).match(/.{1,64}/g)??[];try{return n([`-----BEGIN ${e}-----`,...r,`-----END ${e}-----`,``].join(`
`))}catch{return undefined}}function provePem(e){const t=readPem(e);if(!t)return`refuted`;if(t.label===`OPENSSH PRIVATE KEY`)return(0,i.Fe)(t.bytes)?`proven`:`refuted`;if(t.headers[`DEK-Info`])return`unproven`;if(!isOneSequence(t.bytes))return`refuted`;return isEncrypted(t)||!keyOf(t)?`unproven`:`proven`}function describePem(e){const t=readPem(e);if(!t)return{};const n=isEncrypted(t);const r=t.label===`OPENSSH PRIVATE KEY`?(0,i.MO)(t.bytes):undefined;const a=n||r?undefined:keyOf(t);const{modulusLength:o,namedCurve:s}=a?.asymmetricKeyDetails??{};return{...r,...a?.asymmetricKeyType&&{type:a.asymmetricKeyType},...o&&{bits:String(o)},...s&&{curve:s},encrypted:n?`yes`:`no`}}}),53983:((e,t,n)=>{n.r(t);n.d(t,{kubernetesRules:()=>A});var r=n(42166);var i=n(53305);var a=n(11063);var o=n(47082);var s=n(11054);var c=n(14627);var l=n(84405);;const u=(0,a.Mn)(`kubernetes`,`Kubernetes`,{documentation:`https://kubernetes.io/docs/concepts/configuration/secret/`,revoke:`Change every value in the secret at its issuer, then replace the secret.`});const base64Of=e=>Buffer.from(e).toString(`base64`);const d=String.raw`(?<![A-Za-z])["']?kind["']?[ \t]{0,4}:`;const f=String.raw`kind["']?[ \t]{0,4}:[ \t]{0,4}["']?Secret["']?(?![^\s,}])`;const p=String.raw`\n---|\n[ \t]{0,8}- (?:apiVersion|kind|data|metadata):`;const m=`(?:data|stringData)`;const h=String.raw`(?:\r?\n|$)`;const g=String.raw`${m}:[ \t]{0,4}(?:#[^\r\n]{0,200})?\r?\n`;function blockEntries(){const e=String.raw`${f}(?:(?!${p}|${d})[\s\S]){0,6000}?\n(?<pad>[ ]{0,8})${g}`;const t=String.raw`(?<![^\n])(?<pad>[ ]{0,8})${g}(?=(?:(?!${p}|\n\k<pad>${m}:)[\s\S]){0,6000}?\n\k<pad>${f})`;return new RegExp(`${e}|${t}`,`g`)}const _=`(?:user|username|login|host|hostname|port|database|db|dbname|namespace|ca[.]crt|tls[.]crt|email|region)`;const v=`["']?[A-Za-z0-9._-]{1,253}["']?`;function blockItem(e){const t=` {${e}}`;const n=String.raw`${t}[ \t]{1,12}`;const r=String.raw`[ \t]{0,40}\r?\n`;const i=String.raw`${v}:[ \t]{1,4}[|>][-+0-9]{0,2}[ \t]{0,4}\r?\n`;const a=String.raw`\k<indent>[ \t]{1,40}`;const o=String.raw`(?<indent>${n})(?!["']?${_}["']?:)${i}${a}(?<secret>[A-Za-z0-9+/]{8,4000}={0,2})[ \t]{0,4}${h}(?:${a}[A-Za-z0-9+/=]{1,4000}[ \t]{0,4}${h}){0,400}(?!${a}\S)`;const s=String.raw`(?<indent>${n})${i}(?:${a}[^\r\n]{0,8000}${h}|${r}){0,400}`;const c=String.raw`${n}(?!["']?${_}["']?:)${v}:[ \t]{1,4}["']?(?<secret>(?![{$<]|ENC\[)[^\s"'{}<>|]{8,4000})["']?[^\r\n]{0,400}${h}`;const l=String.raw`${t}(?!---|${m}:)[A-Za-z][A-Za-z0-9_-]{0,60}:[^\r\n]{0,400}\r?\n(?:${n}[^\r\n]{0,4000}${h}|${r}){0,200}`;const u=`${t}${g}`;const d=String.raw`[ \t]{0,20}(?:#[^\r\n]{0,400})?\r?\n|${n}[^\r\n]{1,16000}\r?\n`;return new RegExp([o,s,c,u,l,d].join(`|`),`y`)}const y=new Map;function blockItemAfter(e){const t=e.groups?.[`pad`]?.length??0;const n=y.get(t)??blockItem(t);y.set(t,n);return n}function bracedEntries(){const e=String.raw`["']?${m}["']?\s{0,4}:\s{0,4}\{`;const t=String.raw`(?:\s{0,40},\s{0,40}["']?apiVersion["']?\s{0,4}:\s{0,4}["']?[A-Za-z0-9/.]{1,60}["']?)?`;const n=String.raw`${f}${t}(?:(?!${p}|${d}|["']?apiVersion)[\s\S]){0,6000}?(?<![A-Za-z])${e}`;const r=String.raw`(?<![A-Za-z])${e}(?=[^{}]{0,9000}\}[^{}]{0,200}?(?<![A-Za-z])["']?${f})`;return new RegExp(`${n}|${r}`,`g`)}function bracedItem(){const e=String.raw`(?!["']?${_}["']?\s{0,4}:)${v}\s{0,4}:\s{0,4}["']?(?<secret>(?![$<]|ENC\[)[^\s"'{}()<>[\]|,;\\]{8,4000})["']?(?=\s{0,80}[,}])`;const t=String.raw`${v}\s{0,4}:\s{0,4}(?:"(?:[^"\\\r\n]|\\.){0,8000}"|[^\s"'{},]{1,8000})(?=\s{0,80}[,}])`;return new RegExp(String.raw`\s{0,80},?\s{0,80}(?:${e}|${t})`,`y`)}function refuteOrdinary(e){const t=/^[A-Za-z0-9+/]+={0,2}$/.test(e)?Buffer.from(e,`base64`).toString(`latin1`):``;const n=/^[\x20-\x7e\s]{4,}$/.test(t);if(!n&&t!==``&&t.length<e.length*.7)return`refuted`;const r=n?t.trim():e;if(r.length<8||(0,o.U)(r)<2.5)return`refuted`;if(/^-----BEGIN (?:CERTIFICATE|PUBLIC KEY|RSA PUBLIC KEY)/.test(r))return`refuted`;if(/^(?:[a-z]{2,10}:)?[a-z][a-z0-9+.-]{1,20}:\/\/[^\s@]*$/.test(r)||(0,s.w)(r))return`refuted`;if(/^[\d.,:/T Z+-]+$/.test(r)||/^[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/.test(r))return`refuted`;return(0,c.U)(r)||(0,c.y)(r)&&!/[0-9]/.test(r)?`refuted`:`unproven`}const b=[`kind: secret`,`kind: "secret"`,`kind:secret`];const x=[`kind":"secret`,`kind": "secret`,...b];const S=[u.form(`secret-data`,`value in a Secret manifest`,{pattern:blockEntries,item:blockItemAfter,keywords:b,confidence:`medium`,reach:6200,entropy:2.5,prove:refuteOrdinary,like:[`apiVersion: v1
kind: Secret
metadata:
  name: shop
type: Opaque
data:
  password: `,(0,l.K3)(24),`
`],also:[[`apiVersion: v1
kind: "Secret"
stringData:
  password: `,(0,l.Sg)(24),`
`],[`kind:Secret
data:
  password: `,(0,l.K3)(24),`
`],[`kind: Secret # of the shop
data:
  password: `,(0,l.K3)(24),`
`],[`kind: Secret
data:
  username: c2hvcA==
  # of the shop
  password: `,(0,l.K3)(24),`
`],[`data:
  password: `,(0,l.K3)(24),`
kind: Secret
metadata:
  name: shop
`],[`kind: Secret
data:
  password: >-
    `,(0,l.K3)(24),`
    `,(0,l.K3)(16),`
`],[`items:
- apiVersion: v1
  data:
    password: `,(0,l.K3)(24),`
  kind: Secret
  metadata:
    uid: 0f1a2b3c
kind: List
`],[`items:
  - kind: Secret
    metadata:
      name: a
    data:
      key: `,(0,l.K3)(24),`
`],[`kind: Secret
data:
  url: `,()=>base64Of(`https://api.shop.net/`),`
  pin: abc
  key: `,(0,l.K3)(24)],[`kind: Secret
data:
  a: |
    text
type: Opaque
stringData:
  key: `,(0,l.Sg)(24),`
`]],unlike:[[`kind: Secret
metadata:
  name: shop
data:
  password: `,`{{ .Values.password }}`,`
`],[`kind: Secret
stringData:
  password: ENC[AES256_GCM,data:`,(0,l.K3)(24),`]
`],[`kind: ConfigMap
data:
  password: `,(0,l.K3)(24),`
`],[`kind: Secret
---
kind: ConfigMap
data:
  password: `,(0,l.K3)(24),`
`],[`items:
- kind: Secret
  type: Opaque
- apiVersion: v1
  data:
    password: `,(0,l.K3)(24),`
  kind: ConfigMap
`],[`kind: Secret
data:
  ca.crt: `,()=>base64Of(`-----BEGIN CERTIFICATE-----
MIIB`),`
`],[`kind: Secret
data:
  url: `,()=>base64Of(`https://api.shop.net/v1/items`),`
`],[`kind: Secret
stringData:
  a.yml: |
    name: `,(0,l.K3)(24),`
`],[`kind: Secret
stringData:
  a: b
metadata:
  name: `,(0,l.K3)(24),`
`],...[`eu-west-1`,`10.0.0.12`,`t3.medium`,`en_US.UTF-8`,`kafka-0.kafka:9092`,`debug`].map(e=>[`kind: Secret
data:
  SETTING: `,()=>base64Of(e),`
`])]}),u.form(`secret-json`,`value in a Secret manifest`,{pattern:bracedEntries,item:bracedItem(),keywords:x,confidence:`medium`,reach:9500,entropy:2.5,prove:refuteOrdinary,like:[`{"apiVersion":"v1","kind":"Secret","data":{"password":"`,(0,l.K3)(24),`"}}`],also:[[`{
  "apiVersion": "v1",
  "data": {
    "a": "YQ==",
    "password": "`,(0,l.K3)(24),`"
  },
  "kind": "Secret"
}`],[`{"kind":"Secret","apiVersion":"v1","stringData":{"password":"`,(0,l.Sg)(24),`"}}`],[`{apiVersion: v1, kind: Secret, metadata: {name: a}, data: {password: `,(0,l.K3)(24),`}}`],[`kind: "Secret"
data: {password: `,(0,l.K3)(24),`}
`],[`kind:Secret
data: {password: `,(0,l.K3)(24),`}
`]],unlike:[[`{"apiVersion":"v1","kind":"ConfigMap","data":{"password":"`,(0,l.K3)(24),`"}}`],[`[{"kind":"Secret"},{"apiVersion":"v1","data":{"password":"`,(0,l.K3)(24),`"},"kind":"ConfigMap"}]`],[`{"kind":"Secret","data":{"SETTING":"`,()=>base64Of(`us-east-1`),`"}}`]]})];;const C=(0,a.Mn)(`openshift`,`OpenShift`,{documentation:`https://docs.openshift.com/container-platform/latest/authentication/managing-oauth-access-tokens.html`,revoke:"Delete the OAuth access token with `oc delete oauthaccesstoken`."});const w=(0,a.Mn)(`rancher`,`Rancher`,{documentation:`https://ranchermanager.docs.rancher.com/reference-guides/user-settings/api-keys`,revoke:`Delete the API key under Account & API Keys.`});const T=(0,a.Mn)(`k3s`,`K3s`,{documentation:`https://docs.k3s.io/cli/token`,revoke:"Rotate the token with `k3s token rotate`."});const E=(0,a.Mn)(`portainer`,`Portainer`,{documentation:`https://docs.portainer.io/api/access`,revoke:`Delete the access token in the account's settings.`});const D=(0,a.Mn)(`helm`,`Helm`,{documentation:`https://helm.sh/docs/helm/helm_registry_login/`,revoke:`Change the password at the chart repository.`});const O=10;const k=13;const isServiceAccount=e=>{const t=(0,r.uX)(e)?.claims;const n=t?.[`sub`];return typeof n===`string`&&n.startsWith(`system:serviceaccount:`)};const namespaced=e=>{const t=String((0,r.uX)(e)?.claims[`sub`]??``);const[,,n,i]=t.split(`:`);return{...(0,r.RU)(e),...n&&{namespace:n},...i&&{account:i}}};const accountToken=e=>(0,r.Qx)({alg:`RS256`,kid:(0,l.XX)((0,l.r0)(43),e)},{iss:`kubernetes/serviceaccount`,sub:`system:serviceaccount:shop:deploy`},(0,l.XX)((0,l.r0)(342),e));const A=[...S,u.form(`client-key-data`,`client key in a kubeconfig`,{pattern:/client-key-data["']?:[ \t]{0,4}["']?(?<secret>LS0tLS1CRUdJTi[A-Za-z0-9+/]{100,6000}={0,2})/g,keywords:[`client-key-data`],reach:6200,prove:e=>(0,i.nb)(Buffer.from(e,`base64`).toString(`latin1`))===`proven`?`proven`:`unproven`,like:[`client-key-data: LS0tLS1CRUdJTi`,(0,l.K3)(600)],unlike:[[`client-key-data: `,`REDACTED`]],documentation:`https://kubernetes.io/docs/concepts/configuration/organize-cluster-access-kubeconfig/`,revoke:`Replace the user's certificate, or the cluster's certificate authority where it cannot be revoked.`}),u.form(`service-account-token`,`service account token`,{pattern:()=>new RegExp(`${a.qN}eyJ[A-Za-z0-9_-]{20,400}[.]eyJ[A-Za-z0-9_-]{60,3000}[.][A-Za-z0-9_-]{43,800}${a._N}`,`g`),keywords:[`eyjhbgcioi`,`eyjrawqioi`],reach:4400,prove:e=>isServiceAccount(e)?`proven`:`refuted`,describe:namespaced,like:[accountToken],also:[[e=>(0,r.Qx)({kid:`1`,alg:`RS256`},{iss:`kubernetes/serviceaccount`,sub:`system:serviceaccount:shop:deploy`},(0,l.XX)((0,l.r0)(342),e))]],unlike:[[e=>(0,r.Qx)({alg:`RS256`},{iss:`https://login.shop.net`,sub:`system`},(0,l.XX)((0,l.r0)(342),e))]],documentation:`https://kubernetes.io/docs/reference/access-authn-authz/service-accounts-admin/`,revoke:`Delete the token's Secret, or the service account it is bound to.`}),u.near(`bootstrap-token`,`bootstrap token`,{words:[`kubeadm`,`--token`],value:/[a-z0-9]{6}\.[a-z0-9]{16}/,like:[(0,l.ib)(6),`.`,(0,l.ib)(16)],documentation:`https://kubernetes.io/docs/reference/access-authn-authz/bootstrap-tokens/`,revoke:"Delete it with `kubeadm token delete`."}),u.form(`basic-auth-token`,`static token in a kubeconfig`,{pattern:/\n[ \t]{2,12}user:\s{1,40}token:[ \t]{1,4}["']?(?<secret>[A-Za-z0-9_.~+/=:-]{20,2000})/g,keywords:[`user:`],follows:(e,t)=>e[t]===O||e[t]===k,reach:2200,generic:true,confidence:`medium`,like:[`users:
- name: deploy
  user:
    token: `,(0,l.Sg)(40),`
`],unlike:[[`users:
- name: deploy
  user:
    token: `,`$TOKEN`,`
`]],documentation:`https://kubernetes.io/docs/reference/access-authn-authz/authentication/`,revoke:`Remove the token from the API server, or delete what it belongs to.`}),C.token(`access-token`,`access token`,{prefix:`sha256~`,body:/[A-Za-z0-9_-]{43}/,like:[(0,l.r0)(43)]}),w.form(`api-token`,`API bearer token`,{pattern:()=>new RegExp(`${a.qN}(?:token-[a-z0-9]{5}|kubeconfig-(?:user|u)-[a-z0-9]{5,30}):(?<secret>[a-z0-9]{54})${a._N}`,`g`),keywords:[`token-`,`kubeconfig-u`],like:[`token-`,(0,l.ib)(5),`:`,(0,l.ib)(54)],also:[[`kubeconfig-user-`,(0,l.ib)(10),`:`,(0,l.ib)(54)]],unlike:[[`token-`,(0,l.ib)(5),`:`,(0,l.ib)(10)]]}),T.form(`node-token`,`node or server token`,{pattern:()=>new RegExp(`${a.qN}K10[0-9a-f]{64}::(?:server|node|agent):(?<secret>[0-9a-zA-Z]{16,64})${a._N}`,`g`),keywords:[`::server:`,`::node:`,`::agent:`],like:[`K10`,(0,l.uh)(64),`::server:`,(0,l.uh)(32)],also:[[`K10`,(0,l.uh)(64),`::node:`,(0,l.uh)(32)],[`K10`,(0,l.uh)(64),`::agent:`,(0,l.uh)(32)]],unlike:[[`K10`,(0,l.uh)(64),`::server:`,(0,l.uh)(4)]]}),E.token(`access-token`,`access token`,{prefix:`ptr_`,body:/[A-Za-z0-9+/]{43}=/,like:[(0,l.K3)(43),`=`]}),D.form(`registry-password`,`repository password on a command line`,{pattern:/helm[ \t]{1,4}(?:repo[ \t]{1,4}add|registry[ \t]{1,4}login|pull|upgrade|install)[^\r\n]{1,200}?--password[= ]["']?(?<secret>[^\s"'$<>{}]{8,200})/g,keywords:[`helm `],confidence:`medium`,like:[`helm repo add shop https://charts.shop.net --username deploy --password `,(0,l.Sg)(24)],unlike:[[`helm repo add shop https://charts.shop.net --username deploy --password `,`$PASSWORD`]]})]}),14627:((e,t,n)=>{n.d(t,{U:()=>isMadeOfWords,y:()=>isWordy});const r=97;const i=26;const a=`th he in er an re nd on en at ou ed ha to or it is hi es ng ar te se me sa ti st al le ve ic ra ri ro li la ce de
  co ta ne om io ec et el ma ns ur ll as so us un tr ch ss ge ac il ut ag em ol pe pr po ex im ad lo ca si ot ul mo
  id am no up ab sh ke ct pl ck ey ta fi fo do mp nt na ni ho be bo di wo ow ry ly ty ay tt ee oo ai ea ie ei su rs
  rt sp bl cl gr br cr ap op ip da db ui ld os ew ks ts ds ms ym bu cu du mu nu ru ub`.split(/\s+/);const o=new Uint8Array(i*i);for(const e of a)o[pairOf(e.charCodeAt(0)-r,e.charCodeAt(1)-r)]=1;function pairOf(e,t){return e*i+t}const s=.55;function isWordy(e){const t=e.toLowerCase();let n=0;let a=0;let c=0;let l=-1;for(let e=0;e<t.length;e++){const s=t.charCodeAt(e)-r;const u=s>=0&&s<i?s:-1;if(u>=0)n++;if(u>=0&&l>=0){a++;c+=o[pairOf(l,u)]}l=u}return a>=4&&n>=e.length*.5&&c>=a*s}const c=/^(?:[A-Za-z]?[a-z]{0,19}\d{0,2}|[A-Z]{1,12}|\d{1,5})$/;function isMadeOfWords(e){const t=e.split(/[-_./:@ ]+/);return t.length>1&&t.every(e=>c.test(e)&&(e.length<=5||isWordy(e)))}})};
