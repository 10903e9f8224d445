export const id=6627;export const ids=[6627];export const modules={11054:((e,t,n)=>{n.d(t,{w:()=>isPlaceholder});const r=new Set(`your my the some insert replace change changeme enter put add here example sample dummy fake placeholder redacted
  masked hidden removed secret password passwd token todo fixme foo bar baz none null undefined invalid notreal not
  pass passw0rd pwd admin root guest anonymous changeit letmein postgres mysql mongo redis rabbitmq
  test testing value string key apikey user username abc abcd abc123 xyz`.split(/\s+/));const i=/example|placeholder|changeme|change[-_]me|dummy|redacted|(?<![a-z0-9])fake|fake(?![a-z0-9])|your[-_]|[-_]here\b|insert[-_]|replace[-_]?me|sample|(?<![a-z0-9])x{4}|x{4}(?![a-z0-9])|x{6}|not[-_]?a[-_]?real|lorem|deadbeef|0123456789|1234567890|abcdefgh|qwerty/i;const a=/^(?:\$[A-Za-z_({[]|\$?\{\{|%[A-Z_]+%|<[^>]{0,80}>|\[[^\]]{0,80}\]|#\{|@[A-Za-z.]+@|__\w+__$|process\.env|os\.environ|env[.([]|secrets?[.[]|vars?[.[])/;function shapeOf(e){let t=0;let n=0;for(let r=0;r<e.length;r++){n=e[r]===e[r-1]?n+1:1;if(n>t)t=n}return{distinct:new Set(e).size,longestRun:t}}function countsUpOrDown(e){const t=[1,-1];return t.some(t=>{let n=0;for(let r=1;r<e.length;r++){if(e.charCodeAt(r)-e.charCodeAt(r-1)===t)n++}return n>=(e.length-1)*.8})}function isPlaceholder(e){if(e.length===0||a.test(e)||i.test(e))return true;const t=e.replace(/[-_.*\s]/g,``);if(t.length===0)return true;const{distinct:n,longestRun:o}=shapeOf(t);if(n<=Math.min(4,Math.ceil(t.length/4))||o>=Math.max(6,t.length/2))return true;if(t.length>=6&&countsUpOrDown(t))return true;if(e.length>64)return false;const s=e.toLowerCase().split(/[-_./:<>\s]+/);return s.some(e=>r.has(e))&&!s.some(isRandom)}function isRandom(e){return e.length>=24&&/[0-9]/.test(e)&&new Set(e).size>=10}}),42166:((e,t,n)=>{n.d(t,{Qx:()=>encodeJwt,RU:()=>describeJwt,al:()=>proveJwt,j8:()=>proveSupabaseRole,uX:()=>readJwt});function objectOf(e){try{const t=JSON.parse(Buffer.from(e,`base64url`).toString(`utf8`));return typeof t===`object`&&t!==null&&!Array.isArray(t)?t:undefined}catch{return undefined}}function readJwt(e){const[t=``,n=``]=e.split(`.`);const r=objectOf(t);if(typeof r?.[`alg`]!==`string`)return undefined;if(e.split(`.`).length===5)return{header:r,claims:{}};const i=objectOf(n);return i&&{header:r,claims:i}}function supabaseRole(e){const t=readJwt(e)?.claims;const n=t?.[`role`];const r=t?.[`iss`]===`supabase`||t?.[`iss`]===`supabase-demo`;return r&&typeof n===`string`?n:undefined}function proveSupabaseRole(e){return t=>supabaseRole(t)===e?`proven`:`refuted`}function proveIssuer(e){return t=>{const n=readJwt(t)?.claims[`iss`];return typeof n===`string`&&e.test(n)?`proven`:`refuted`}}const r=/^(?:supabase(?:-demo)?|kubernetes\/serviceaccount|rke)$|^https:\/\/kubernetes\./;function proveJwt(e){const t=readJwt(e);if(!t)return`refuted`;if(t.claims[`sub`]===`1234567890`)return`refuted`;const n=t.claims[`iss`];return typeof n===`string`&&r.test(n)?`refuted`:`unproven`}function describeJwt(e){const t=readJwt(e);if(!t)return{};const n={};const r={algorithm:t.header[`alg`],issuer:t.claims[`iss`],role:t.claims[`role`]};for(const[e,t]of Object.entries(r)){if(typeof t===`string`)n[e]=t.slice(0,200)}const i=timeOf(t.claims[`exp`]);if(i)n[`expires`]=i;else if(Object.keys(t.claims).length>0&&t.claims[`exp`]===undefined)n[`expires`]=`never`;const a=timeOf(t.claims[`iat`]);if(a)n[`issued`]=a;return n}function timeOf(e){return typeof e===`number`&&e>0&&e<864e10?new Date(e*1e3).toISOString():undefined}function encodeJwt(e,t,n){const encode=e=>Buffer.from(JSON.stringify(e)).toString(`base64url`);return`${encode(e)}.${encode(t)}.${n}`}}),36627:((e,t,n)=>{n.r(t);n.d(t,{kubernetesRules:()=>g});var r=n(11054);var i=n(42166);var a=n(14627);var o=n(11063);var s=n(84405);const c=(0,o.Mn)(`kubernetes`,`Kubernetes`,{documentation:`https://kubernetes.io/docs/concepts/configuration/secret/`,revoke:`Change every value in the secret at its issuer, then replace the secret.`});const l=(0,o.Mn)(`openshift`,`OpenShift`,{documentation:`https://docs.openshift.com/container-platform/latest/authentication/managing-oauth-access-tokens.html`,revoke:"Delete the OAuth access token with `oc delete oauthaccesstoken`."});const u=(0,o.Mn)(`rancher`,`Rancher`,{documentation:`https://ranchermanager.docs.rancher.com/reference-guides/user-settings/api-keys`,revoke:`Delete the API key under Account & API Keys.`});const d=(0,o.Mn)(`k3s`,`K3s`,{documentation:`https://docs.k3s.io/cli/token`,revoke:"Rotate the token with `k3s token rotate`."});const f=(0,o.Mn)(`portainer`,`Portainer`,{documentation:`https://docs.portainer.io/api/access`,revoke:`Delete the access token in the account's settings.`});const p=(0,o.Mn)(`helm`,`Helm`,{documentation:`https://helm.sh/docs/helm/helm_registry_login/`,revoke:`Change the password at the chart repository.`});const m=10;const h=13;const isServiceAccount=e=>{const t=(0,i.uX)(e)?.claims;const n=t?.[`sub`];return typeof n===`string`&&n.startsWith(`system:serviceaccount:`)};const namespaced=e=>{const t=String((0,i.uX)(e)?.claims[`sub`]??``);const[,,n,r]=t.split(`:`);return{...(0,i.RU)(e),...n&&{namespace:n},...r&&{account:r}}};const accountToken=e=>(0,i.Qx)({alg:`RS256`,kid:(0,s.XX)((0,s.r0)(43),e)},{iss:`kubernetes/serviceaccount`,sub:`system:serviceaccount:shop:deploy`},(0,s.XX)((0,s.r0)(342),e));const base64Of=e=>Buffer.from(e).toString(`base64`);function secretEntry(){const e=String.raw`kind:[ \t]{0,4}["']?Secret["']?(?=[ \t\r]{0,4}(?:\n|$))`;const t=`(?:user|username|login|host|hostname|port|database|db|dbname|namespace|ca[.]crt|tls[.]crt|email|region)`;const n=String.raw`(?:[ \t]{1,12}(?:#|${t}:)[^\r\n]{0,4000}\r?\n){0,8}`;const entry=e=>String.raw`(?:data|stringData):[ \t]{0,4}\r?\n${n}[ \t]{1,12}(?!${t}:)[A-Za-z0-9._-]{1,100}:[ \t]{1,4}["']?(?<${e}>(?![{$<]|ENC\[)[^\s"'{}<>|]{8,4000})`;const r=String.raw`${e}(?:(?!\n---|${e})[\s\S]){0,1500}?\n${entry(`secret`)}`;const i=String.raw`(?<![^\n])${entry(`secret`)}(?=[^\n]{0,200}\n)(?:(?!\n---|\n(?:data|stringData):)[\s\S]){0,1000}?\n${e}`;return new RegExp(`${r}|${i}`,`g`)}function refuteOrdinary(e){const t=/^[A-Za-z0-9+/]+={0,2}$/.test(e)?Buffer.from(e,`base64`).toString(`latin1`):``;const n=/^[\x20-\x7e\s]{4,}$/.test(t)?t.trim():e;if(/^-----BEGIN (?:CERTIFICATE|PUBLIC KEY|RSA PUBLIC KEY)/.test(n))return`refuted`;if(/^[a-z][a-z0-9+.-]{1,20}:\/\/[^\s@]*$/.test(n)||(0,r.w)(n))return`refuted`;return(0,a.y)(n)&&!/[0-9]/.test(n)?`refuted`:`unproven`}const g=[c.form(`secret-data`,`value in a Secret manifest`,{pattern:secretEntry,keywords:[`kind: secret`,`kind: "secret"`,`kind:secret`],confidence:`medium`,reach:6e3,entropy:3,prove:refuteOrdinary,like:[`apiVersion: v1
kind: Secret
metadata:
  name: shop
type: Opaque
data:
  password: `,(0,s.K3)(24),`
`],also:[[`apiVersion: v1
kind: "Secret"
stringData:
  password: `,(0,s.Sg)(24),`
`],[`kind:Secret
data:
  password: `,(0,s.K3)(24),`
`],[`kind: Secret
data:
  username: c2hvcA==
  # of the shop
  password: `,(0,s.K3)(24),`
`],[`data:
  password: `,(0,s.K3)(24),`
kind: Secret
metadata:
  name: shop
`]],unlike:[[`kind: Secret
metadata:
  name: shop
data:
  password: `,`{{ .Values.password }}`,`
`],[`kind: Secret
stringData:
  password: ENC[AES256_GCM,data:`,(0,s.K3)(24),`]
`],[`kind: ConfigMap
data:
  password: `,(0,s.K3)(24),`
`],[`kind: Secret
---
kind: ConfigMap
data:
  password: `,(0,s.K3)(24),`
`],[`kind: Secret
data:
  ca.crt: `,()=>base64Of(`-----BEGIN CERTIFICATE-----
MIIB`),`
`],[`kind: Secret
data:
  url: `,()=>base64Of(`https://api.shop.net/v1/items`),`
`]]}),c.form(`client-key-data`,`client key in a kubeconfig`,{pattern:/client-key-data["']?:[ \t]{0,4}["']?(?<secret>LS0tLS1CRUdJTi[A-Za-z0-9+/]{100,6000}={0,2})/g,keywords:[`client-key-data`],reach:6200,like:[`client-key-data: LS0tLS1CRUdJTi`,(0,s.K3)(600)],unlike:[[`client-key-data: `,`REDACTED`]],documentation:`https://kubernetes.io/docs/concepts/configuration/organize-cluster-access-kubeconfig/`,revoke:`Replace the user's certificate, or the cluster's certificate authority where it cannot be revoked.`}),c.form(`service-account-token`,`service account token`,{pattern:()=>new RegExp(`${o.qN}eyJ[A-Za-z0-9_-]{20,400}[.]eyJ[A-Za-z0-9_-]{60,3000}[.][A-Za-z0-9_-]{43,800}${o._N}`,`g`),keywords:[`eyjhbgcioi`,`eyjrawqioi`],reach:4400,prove:e=>isServiceAccount(e)?`proven`:`refuted`,describe:namespaced,like:[accountToken],also:[[e=>(0,i.Qx)({kid:`1`,alg:`RS256`},{iss:`kubernetes/serviceaccount`,sub:`system:serviceaccount:shop:deploy`},(0,s.XX)((0,s.r0)(342),e))]],unlike:[[e=>(0,i.Qx)({alg:`RS256`},{iss:`https://login.shop.net`,sub:`system`},(0,s.XX)((0,s.r0)(342),e))]],documentation:`https://kubernetes.io/docs/reference/access-authn-authz/service-accounts-admin/`,revoke:`Delete the token's Secret, or the service account it is bound to.`}),c.near(`bootstrap-token`,`bootstrap token`,{words:[`kubeadm`,`--token`],value:/[a-z0-9]{6}\.[a-z0-9]{16}/,like:[(0,s.ib)(6),`.`,(0,s.ib)(16)],documentation:`https://kubernetes.io/docs/reference/access-authn-authz/bootstrap-tokens/`,revoke:"Delete it with `kubeadm token delete`."}),c.form(`basic-auth-token`,`static token in a kubeconfig`,{pattern:/\n[ \t]{2,12}user:\s{1,40}token:[ \t]{1,4}["']?(?<secret>[A-Za-z0-9_.~+/=:-]{20,2000})/g,keywords:[`user:`],follows:(e,t)=>e[t]===m||e[t]===h,reach:2200,generic:true,confidence:`medium`,like:[`users:
- name: deploy
  user:
    token: `,(0,s.Sg)(40),`
`],unlike:[[`users:
- name: deploy
  user:
    token: `,`$TOKEN`,`
`]],documentation:`https://kubernetes.io/docs/reference/access-authn-authz/authentication/`,revoke:`Remove the token from the API server, or delete what it belongs to.`}),l.token(`access-token`,`access token`,{prefix:`sha256~`,body:/[A-Za-z0-9_-]{43}/,like:[(0,s.r0)(43)]}),u.form(`api-token`,`API bearer token`,{pattern:()=>new RegExp(`${o.qN}(?:token-[a-z0-9]{5}|kubeconfig-(?:user|u)-[a-z0-9]{5,30}):(?<secret>[a-z0-9]{54})${o._N}`,`g`),keywords:[`token-`,`kubeconfig-u`],like:[`token-`,(0,s.ib)(5),`:`,(0,s.ib)(54)],also:[[`kubeconfig-user-`,(0,s.ib)(10),`:`,(0,s.ib)(54)]],unlike:[[`token-`,(0,s.ib)(5),`:`,(0,s.ib)(10)]]}),d.form(`node-token`,`node or server token`,{pattern:()=>new RegExp(`${o.qN}K10[0-9a-f]{64}::(?:server|node|agent):(?<secret>[0-9a-zA-Z]{16,64})${o._N}`,`g`),keywords:[`::server:`,`::node:`,`::agent:`],like:[`K10`,(0,s.uh)(64),`::server:`,(0,s.uh)(32)],also:[[`K10`,(0,s.uh)(64),`::node:`,(0,s.uh)(32)],[`K10`,(0,s.uh)(64),`::agent:`,(0,s.uh)(32)]],unlike:[[`K10`,(0,s.uh)(64),`::server:`,(0,s.uh)(4)]]}),f.token(`access-token`,`access token`,{prefix:`ptr_`,body:/[A-Za-z0-9+/]{43}=/,like:[(0,s.K3)(43),`=`]}),p.form(`registry-password`,`repository password on a command line`,{pattern:/helm[ \t]{1,4}(?:repo[ \t]{1,4}add|registry[ \t]{1,4}login|pull|upgrade|install)[^\r\n]{1,200}?--password[= ]["']?(?<secret>[^\s"'$<>{}]{8,200})/g,keywords:[`helm `],confidence:`medium`,like:[`helm repo add shop https://charts.shop.net --username deploy --password `,(0,s.Sg)(24)],unlike:[[`helm repo add shop https://charts.shop.net --username deploy --password `,`$PASSWORD`]]})]}),14627:((e,t,n)=>{n.d(t,{y:()=>isWordy});const r=new Set(`th he in er an re nd on en at ou ed ha to or it is hi es ng ar te se me sa ti st al le ve ic ra ri ro li la ce de
  co ta ne om io ec et el ma ns ur ll as so us un tr ch ss ge ac il ut ag em ol pe pr po ex im ad lo ca si ot ul mo
  id am no up ab sh ke ct pl ck ey ta fi fo do mp nt na ni ho be bo di wo ow ry ly ty ay tt ee oo ai ea ie ei su rs
  rt sp bl cl gr br cr ap op ip da db ser ui ld os ew ks ts ds ms ym bu cu du mu nu ru ub`.split(/\s+/));const i=.55;function isWordy(e){const t=e.toLowerCase();let n=0;let a=0;for(let e=1;e<t.length;e++){const i=t.slice(e-1,e+1);if(!/^[a-z]{2}$/.test(i))continue;n++;if(r.has(i))a++}const o=t.replace(/[^a-z]/g,``).length;return n>=4&&o>=e.length*.5&&a>=n*i}})};
