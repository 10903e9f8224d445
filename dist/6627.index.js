export const id=6627;export const ids=[6627];export const modules={11054:((e,t,n)=>{n.d(t,{w:()=>isPlaceholder});const r=new Set(`your my the some insert replace change changeme enter put add here example sample dummy fake placeholder redacted
  masked hidden removed secret password passwd token todo fixme foo bar baz none null undefined invalid notreal not
  pass passw0rd pwd admin root guest anonymous changeit letmein postgres mysql mongo redis rabbitmq tiger
  test testing value string key apikey user username abc abcd abc123 xyz`.split(/\s+/));const i=/example|placeholder|changeme|change[-_]me|dummy|redacted|(?<![a-z0-9])fake|fake(?![a-z0-9])|your[-_]|[-_]here\b|insert[-_]|replace[-_]?me|sample|(?<![a-z0-9])x{4}|x{4}(?![a-z0-9])|x{6}|not[-_]?a[-_]?real|lorem|random[-_]?(?:password|passwd|secret|token|key|string)|deadbeef|0123456789|1234567890|abcdefgh|qwerty/i;const a=/^(?:\$[A-Za-z_({[]|\$?\{\{|%[A-Za-z_]+%|<[^>]{0,80}>|\[[^\]]{0,80}\]|#\{|@[A-Za-z.]+@|__\w+__$|process\.env|os\.environ|env[.([]|secrets?[.[]|vars?[.[])/;function shapeOf(e){let t=0;let n=0;for(let r=0;r<e.length;r++){n=e[r]===e[r-1]?n+1:1;if(n>t)t=n}return{distinct:new Set(e).size,longestRun:t}}function countsUpOrDown(e){const t=[1,-1];return t.some(t=>{let n=0;for(let r=1;r<e.length;r++){if(e.charCodeAt(r)-e.charCodeAt(r-1)===t)n++}return n>=(e.length-1)*.8})}function isPlaceholder(e){if(e.length===0||a.test(e)||i.test(e))return true;const t=e.replace(/[-_.*\s]/g,``);if(t.length===0)return true;const{distinct:n,longestRun:o}=shapeOf(t);if(n<=Math.min(4,Math.ceil(t.length/4))||o>=Math.max(6,t.length/2))return true;if(t.length>=6&&countsUpOrDown(t))return true;if(e.length>64)return false;const s=e.toLowerCase().split(/[-_./:<>\s]+/);return s.some(e=>r.has(e))&&!s.some(isRandom)}function isRandom(e){return e.length>=24&&/[0-9]/.test(e)&&new Set(e).size>=10}}),42166:((e,t,n)=>{n.d(t,{Qx:()=>encodeJwt,RU:()=>describeJwt,al:()=>proveJwt,j8:()=>proveSupabaseRole,uX:()=>readJwt});function objectOf(e){try{const t=JSON.parse(Buffer.from(e,`base64url`).toString(`utf8`));return typeof t===`object`&&t!==null&&!Array.isArray(t)?t:undefined}catch{return undefined}}function readJwt(e){const[t=``,n=``]=e.split(`.`);const r=objectOf(t);if(typeof r?.[`alg`]!==`string`)return undefined;if(e.split(`.`).length===5)return{header:r,claims:{}};const i=objectOf(n);return i&&{header:r,claims:i}}function supabaseRole(e){const t=readJwt(e)?.claims;const n=t?.[`role`];const r=t?.[`iss`]===`supabase`||t?.[`iss`]===`supabase-demo`;return r&&typeof n===`string`?n:undefined}function proveSupabaseRole(e){return t=>supabaseRole(t)===e?`proven`:`refuted`}function proveIssuer(e){return t=>{const n=readJwt(t)?.claims[`iss`];return typeof n===`string`&&e.test(n)?`proven`:`refuted`}}const r=/^(?:supabase(?:-demo)?|kubernetes\/serviceaccount|rke)$|^https:\/\/kubernetes\./;function proveJwt(e){const t=readJwt(e);if(!t)return`refuted`;if(t.claims[`sub`]===`1234567890`)return`refuted`;const n=t.claims[`iss`];return typeof n===`string`&&r.test(n)?`refuted`:`unproven`}function describeJwt(e){const t=readJwt(e);if(!t)return{};const n={};const r={algorithm:t.header[`alg`],issuer:t.claims[`iss`],role:t.claims[`role`]};for(const[e,t]of Object.entries(r)){if(typeof t===`string`)n[e]=t.slice(0,200)}const i=timeOf(t.claims[`exp`]);if(i)n[`expires`]=i;else if(Object.keys(t.claims).length>0&&t.claims[`exp`]===undefined)n[`expires`]=`never`;const a=timeOf(t.claims[`iat`]);if(a)n[`issued`]=a;return n}function timeOf(e){return typeof e===`number`&&e>0&&e<864e10?new Date(e*1e3).toISOString():undefined}function encodeJwt(e,t,n){const encode=e=>Buffer.from(JSON.stringify(e)).toString(`base64url`);return`${encode(e)}.${encode(t)}.${n}`}}),58541:((e,t,n)=>{n.d(t,{Fe:()=>readOpenSsh,MO:()=>describeOpenSsh,zS:()=>encodeOpenSsh});const r=Buffer.from(`openssh-key-v1\0`);function readOpenSsh(e){if(!e.subarray(0,r.length).equals(r))return undefined;let t=r.length;const next=()=>{if(t+4>e.length)return undefined;const n=t+4;const r=n+e.readUInt32BE(t);if(r>e.length)return undefined;t=r;return e.subarray(n,r)};const[n,i,a]=[next(),next(),next()];t+=4;const[o,s]=[next(),next()];if(!n||!i||!a||!o||!s||o.length<4)return undefined;const c=o.toString(`latin1`,4,4+o.readUInt32BE(0));if(!/^[a-z0-9@.-]{4,60}$/.test(c))return undefined;return{cipher:n.toString(`latin1`),type:c,publicKey:o}}function describeOpenSsh(e){const t=readOpenSsh(e);if(!t)return{};const{createHash:n}=process.getBuiltinModule(`node:crypto`);const r=n(`sha256`).update(t.publicKey).digest(`base64`).replace(/=+$/,``);return{type:t.type,fingerprint:`SHA256:${r}`}}function encodeOpenSsh(e,t,n){const field=e=>{const t=Buffer.from(e);const n=Buffer.alloc(4);n.writeUInt32BE(t.length);return Buffer.concat([n,t])};const i=Buffer.concat([field(e),field(t)]);const a=Buffer.from([0,0,0,1]);return Buffer.concat([r,field(`none`),field(`none`),field(``),a,field(i),field(n)])}}),53305:((e,t,n)=>{n.d(t,{Qy:()=>describePem,nb:()=>provePem});var r=n(58541);const i=/-----BEGIN ([A-Z0-9 ]{3,40})-----([\s\S]*?)-----END \1-----/;const a=/["'\x60]\s*[+.,;)\\]*\s*$|\\$/;const o=/^[\s>|*#"'\x60]*(?:[+.]\s*["'\x60])?/;const s=/^[\s>|*#"'\x60]*\/\/\s?/;const c=/(Proc-Type|DEK-Info): ([A-Za-z0-9,-]{1,80})/g;function readPem(e){const[,t,n]=i.exec(e)??[];if(t===undefined||n===undefined)return undefined;const r=Object.fromEntries([...n.matchAll(c)].map(([,e,t])=>[e,t]));const l=n.replace(c,``).split(/\r?\n|(?:\\r)?\\n|\\r/);const u=l.filter(e=>e.trim()!==``).every(e=>s.test(e));const d=l.map(e=>u?e.replace(s,``):e).map(e=>e.replace(a,``).replace(o,``).replace(/\s+/g,``)).join(``);if(!/^[A-Za-z0-9+/]{40,}={0,2}$/.test(d))return undefined;return{label:t,headers:r,bytes:Buffer.from(d,`base64`)}}function isEncrypted({label:e,headers:t,bytes:n}){if(e===`OPENSSH PRIVATE KEY`)return(0,r.Fe)(n)?.cipher!==`none`;return e.startsWith(`ENCRYPTED`)||t[`Proc-Type`]?.includes(`ENCRYPTED`)===true}function isOneSequence(e){if(e[0]!==48)return false;const t=e[1]??0;if(t<128)return e.length===2+t;const n=t&127;return n>=1&&n<=3&&e.length===2+n+e.readUIntBE(2,n)}function keyOf({label:e,bytes:t}){const{createPrivateKey:n}=process.getBuiltinModule(`node:crypto`);const r=t.toString(`base64`).match(/.{1,64}/g)??[];try{return n([`-----BEGIN ${e}-----`,...r,`-----END ${e}-----`,``].join(`
`))}catch{return undefined}}function provePem(e){const t=readPem(e);if(!t)return`refuted`;if(t.label===`OPENSSH PRIVATE KEY`)return(0,r.Fe)(t.bytes)?`proven`:`refuted`;if(t.headers[`DEK-Info`])return`unproven`;if(!isOneSequence(t.bytes))return`refuted`;return isEncrypted(t)||!keyOf(t)?`unproven`:`proven`}function describePem(e){const t=readPem(e);if(!t)return{};const n=isEncrypted(t);const i=t.label===`OPENSSH PRIVATE KEY`?(0,r.MO)(t.bytes):undefined;const a=n||i?undefined:keyOf(t);const{modulusLength:o,namedCurve:s}=a?.asymmetricKeyDetails??{};return{...i,...a?.asymmetricKeyType&&{type:a.asymmetricKeyType},...o&&{bits:String(o)},...s&&{curve:s},encrypted:n?`yes`:`no`}}}),36627:((e,t,n)=>{n.r(t);n.d(t,{kubernetesRules:()=>_});var r=n(11054);var i=n(42166);var a=n(53305);var o=n(14627);var s=n(11063);var c=n(84405);const l=(0,s.Mn)(`kubernetes`,`Kubernetes`,{documentation:`https://kubernetes.io/docs/concepts/configuration/secret/`,revoke:`Change every value in the secret at its issuer, then replace the secret.`});const u=(0,s.Mn)(`openshift`,`OpenShift`,{documentation:`https://docs.openshift.com/container-platform/latest/authentication/managing-oauth-access-tokens.html`,revoke:"Delete the OAuth access token with `oc delete oauthaccesstoken`."});const d=(0,s.Mn)(`rancher`,`Rancher`,{documentation:`https://ranchermanager.docs.rancher.com/reference-guides/user-settings/api-keys`,revoke:`Delete the API key under Account & API Keys.`});const f=(0,s.Mn)(`k3s`,`K3s`,{documentation:`https://docs.k3s.io/cli/token`,revoke:"Rotate the token with `k3s token rotate`."});const p=(0,s.Mn)(`portainer`,`Portainer`,{documentation:`https://docs.portainer.io/api/access`,revoke:`Delete the access token in the account's settings.`});const m=(0,s.Mn)(`helm`,`Helm`,{documentation:`https://helm.sh/docs/helm/helm_registry_login/`,revoke:`Change the password at the chart repository.`});const h=10;const g=13;const isServiceAccount=e=>{const t=(0,i.uX)(e)?.claims;const n=t?.[`sub`];return typeof n===`string`&&n.startsWith(`system:serviceaccount:`)};const namespaced=e=>{const t=String((0,i.uX)(e)?.claims[`sub`]??``);const[,,n,r]=t.split(`:`);return{...(0,i.RU)(e),...n&&{namespace:n},...r&&{account:r}}};const accountToken=e=>(0,i.Qx)({alg:`RS256`,kid:(0,c.XX)((0,c.r0)(43),e)},{iss:`kubernetes/serviceaccount`,sub:`system:serviceaccount:shop:deploy`},(0,c.XX)((0,c.r0)(342),e));const base64Of=e=>Buffer.from(e).toString(`base64`);function secretEntries(){const e=String.raw`kind:[ \t]{0,4}["']?Secret["']?(?=[ \t\r]{0,4}(?:\n|$))`;const t=String.raw`(?:data|stringData):[ \t]{0,4}(?:#[^\r\n]{0,200})?\r?\n`;const n=String.raw`${e}(?:(?!\n---|${e})[\s\S]){0,1500}?\n${t}`;const r=String.raw`(?<![^\n])${t}(?=(?:(?!\n---|\n(?:data|stringData):)[\s\S]){0,6000}?\n${e})`;return new RegExp(`${n}|${r}`,`g`)}function secretItem(){const e=`["']?[A-Za-z0-9._-]{1,253}["']?`;const t=`(?:user|username|login|host|hostname|port|database|db|dbname|namespace|ca[.]crt|tls[.]crt|email|region)`;const n=String.raw`(?:\r?\n|$)`;const r=String.raw`[ \t]{0,40}\r?\n`;const i=String.raw`(?<indent>[ \t]{1,12})${e}:[ \t]{1,4}[|>][-+0-9]{0,2}[ \t]{0,4}\r?\n(?:\k<indent>[ \t]{1,40}[^\r\n]{0,8000}${n}|${r}){0,400}`;const a=String.raw`[ \t]{1,12}(?!["']?${t}["']?:)${e}:[ \t]{1,4}["']?(?<secret>(?![{$<]|ENC\[)[^\s"'{}<>|]{8,4000})["']?[^\r\n]{0,400}${n}`;const o=String.raw`(?!---|(?:data|stringData):)[A-Za-z][A-Za-z0-9_-]{0,60}:[^\r\n]{0,400}\r?\n(?:[ \t]{1,40}[^\r\n]{0,4000}${n}|${r}){0,200}`;const s=String.raw`(?:data|stringData):[ \t]{0,4}(?:#[^\r\n]{0,200})?\r?\n`;const c=String.raw`[ \t]{0,12}(?:#[^\r\n]{0,400})?\r?\n|[ \t]{1,12}[^\r\n]{1,16000}\r?\n`;return new RegExp([i,a,s,o,c].join(`|`),`y`)}function refuteOrdinary(e){const t=/^[A-Za-z0-9+/]+={0,2}$/.test(e)?Buffer.from(e,`base64`).toString(`latin1`):``;const n=/^[\x20-\x7e\s]{4,}$/.test(t)?t.trim():e;if(/^-----BEGIN (?:CERTIFICATE|PUBLIC KEY|RSA PUBLIC KEY)/.test(n))return`refuted`;if(/^[a-z][a-z0-9+.-]{1,20}:\/\/[^\s@]*$/.test(n)||(0,r.w)(n))return`refuted`;return(0,o.y)(n)&&!/[0-9]/.test(n)?`refuted`:`unproven`}const _=[l.form(`secret-data`,`value in a Secret manifest`,{pattern:secretEntries,item:secretItem(),keywords:[`kind: secret`,`kind: "secret"`,`kind:secret`],confidence:`medium`,reach:6200,entropy:3,prove:refuteOrdinary,like:[`apiVersion: v1
kind: Secret
metadata:
  name: shop
type: Opaque
data:
  password: `,(0,c.K3)(24),`
`],also:[[`apiVersion: v1
kind: "Secret"
stringData:
  password: `,(0,c.Sg)(24),`
`],[`kind:Secret
data:
  password: `,(0,c.K3)(24),`
`],[`kind: Secret
data:
  username: c2hvcA==
  # of the shop
  password: `,(0,c.K3)(24),`
`],[`data:
  password: `,(0,c.K3)(24),`
kind: Secret
metadata:
  name: shop
`],[`kind: Secret
data:
  url: `,()=>base64Of(`https://api.shop.net/`),`
  pin: abc
  key: `,(0,c.K3)(24)],[`kind: Secret
data:
  a: |
    text
type: Opaque
stringData:
  key: `,(0,c.Sg)(24),`
`]],unlike:[[`kind: Secret
metadata:
  name: shop
data:
  password: `,`{{ .Values.password }}`,`
`],[`kind: Secret
stringData:
  password: ENC[AES256_GCM,data:`,(0,c.K3)(24),`]
`],[`kind: ConfigMap
data:
  password: `,(0,c.K3)(24),`
`],[`kind: Secret
---
kind: ConfigMap
data:
  password: `,(0,c.K3)(24),`
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
    name: `,(0,c.K3)(24),`
`],[`kind: Secret
stringData:
  a: b
metadata:
  name: `,(0,c.K3)(24),`
`]]}),l.form(`client-key-data`,`client key in a kubeconfig`,{pattern:/client-key-data["']?:[ \t]{0,4}["']?(?<secret>LS0tLS1CRUdJTi[A-Za-z0-9+/]{100,6000}={0,2})/g,keywords:[`client-key-data`],reach:6200,prove:e=>(0,a.nb)(Buffer.from(e,`base64`).toString(`latin1`))===`proven`?`proven`:`unproven`,like:[`client-key-data: LS0tLS1CRUdJTi`,(0,c.K3)(600)],unlike:[[`client-key-data: `,`REDACTED`]],documentation:`https://kubernetes.io/docs/concepts/configuration/organize-cluster-access-kubeconfig/`,revoke:`Replace the user's certificate, or the cluster's certificate authority where it cannot be revoked.`}),l.form(`service-account-token`,`service account token`,{pattern:()=>new RegExp(`${s.qN}eyJ[A-Za-z0-9_-]{20,400}[.]eyJ[A-Za-z0-9_-]{60,3000}[.][A-Za-z0-9_-]{43,800}${s._N}`,`g`),keywords:[`eyjhbgcioi`,`eyjrawqioi`],reach:4400,prove:e=>isServiceAccount(e)?`proven`:`refuted`,describe:namespaced,like:[accountToken],also:[[e=>(0,i.Qx)({kid:`1`,alg:`RS256`},{iss:`kubernetes/serviceaccount`,sub:`system:serviceaccount:shop:deploy`},(0,c.XX)((0,c.r0)(342),e))]],unlike:[[e=>(0,i.Qx)({alg:`RS256`},{iss:`https://login.shop.net`,sub:`system`},(0,c.XX)((0,c.r0)(342),e))]],documentation:`https://kubernetes.io/docs/reference/access-authn-authz/service-accounts-admin/`,revoke:`Delete the token's Secret, or the service account it is bound to.`}),l.near(`bootstrap-token`,`bootstrap token`,{words:[`kubeadm`,`--token`],value:/[a-z0-9]{6}\.[a-z0-9]{16}/,like:[(0,c.ib)(6),`.`,(0,c.ib)(16)],documentation:`https://kubernetes.io/docs/reference/access-authn-authz/bootstrap-tokens/`,revoke:"Delete it with `kubeadm token delete`."}),l.form(`basic-auth-token`,`static token in a kubeconfig`,{pattern:/\n[ \t]{2,12}user:\s{1,40}token:[ \t]{1,4}["']?(?<secret>[A-Za-z0-9_.~+/=:-]{20,2000})/g,keywords:[`user:`],follows:(e,t)=>e[t]===h||e[t]===g,reach:2200,generic:true,confidence:`medium`,like:[`users:
- name: deploy
  user:
    token: `,(0,c.Sg)(40),`
`],unlike:[[`users:
- name: deploy
  user:
    token: `,`$TOKEN`,`
`]],documentation:`https://kubernetes.io/docs/reference/access-authn-authz/authentication/`,revoke:`Remove the token from the API server, or delete what it belongs to.`}),u.token(`access-token`,`access token`,{prefix:`sha256~`,body:/[A-Za-z0-9_-]{43}/,like:[(0,c.r0)(43)]}),d.form(`api-token`,`API bearer token`,{pattern:()=>new RegExp(`${s.qN}(?:token-[a-z0-9]{5}|kubeconfig-(?:user|u)-[a-z0-9]{5,30}):(?<secret>[a-z0-9]{54})${s._N}`,`g`),keywords:[`token-`,`kubeconfig-u`],like:[`token-`,(0,c.ib)(5),`:`,(0,c.ib)(54)],also:[[`kubeconfig-user-`,(0,c.ib)(10),`:`,(0,c.ib)(54)]],unlike:[[`token-`,(0,c.ib)(5),`:`,(0,c.ib)(10)]]}),f.form(`node-token`,`node or server token`,{pattern:()=>new RegExp(`${s.qN}K10[0-9a-f]{64}::(?:server|node|agent):(?<secret>[0-9a-zA-Z]{16,64})${s._N}`,`g`),keywords:[`::server:`,`::node:`,`::agent:`],like:[`K10`,(0,c.uh)(64),`::server:`,(0,c.uh)(32)],also:[[`K10`,(0,c.uh)(64),`::node:`,(0,c.uh)(32)],[`K10`,(0,c.uh)(64),`::agent:`,(0,c.uh)(32)]],unlike:[[`K10`,(0,c.uh)(64),`::server:`,(0,c.uh)(4)]]}),p.token(`access-token`,`access token`,{prefix:`ptr_`,body:/[A-Za-z0-9+/]{43}=/,like:[(0,c.K3)(43),`=`]}),m.form(`registry-password`,`repository password on a command line`,{pattern:/helm[ \t]{1,4}(?:repo[ \t]{1,4}add|registry[ \t]{1,4}login|pull|upgrade|install)[^\r\n]{1,200}?--password[= ]["']?(?<secret>[^\s"'$<>{}]{8,200})/g,keywords:[`helm `],confidence:`medium`,like:[`helm repo add shop https://charts.shop.net --username deploy --password `,(0,c.Sg)(24)],unlike:[[`helm repo add shop https://charts.shop.net --username deploy --password `,`$PASSWORD`]]})]}),14627:((e,t,n)=>{n.d(t,{y:()=>isWordy});const r=new Set(`th he in er an re nd on en at ou ed ha to or it is hi es ng ar te se me sa ti st al le ve ic ra ri ro li la ce de
  co ta ne om io ec et el ma ns ur ll as so us un tr ch ss ge ac il ut ag em ol pe pr po ex im ad lo ca si ot ul mo
  id am no up ab sh ke ct pl ck ey ta fi fo do mp nt na ni ho be bo di wo ow ry ly ty ay tt ee oo ai ea ie ei su rs
  rt sp bl cl gr br cr ap op ip da db ser ui ld os ew ks ts ds ms ym bu cu du mu nu ru ub`.split(/\s+/));const i=.55;function isWordy(e){const t=e.toLowerCase();let n=0;let a=0;for(let e=1;e<t.length;e++){const i=t.slice(e-1,e+1);if(!/^[a-z]{2}$/.test(i))continue;n++;if(r.has(i))a++}const o=t.replace(/[^a-z]/g,``).length;return n>=4&&o>=e.length*.5&&a>=n*i}})};
