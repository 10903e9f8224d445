export const id=9328;export const ids=[9328];export const modules={29328:((e,t,n)=>{n.r(t);n.d(t,{examples:()=>r});function values(e,t,n){return{given:e,language:`dotenv`,fails:t,passes:n}}const listed=e=>({language:`dotenv`,text:`# .env.example\n${e}`});const r={missing:values(listed(`SMTP_HOST=`),`# SMTP_HOST is not set`,`SMTP_HOST=smtp.mail.test`),empty:values(listed(`SMTP_HOST=`),`SMTP_HOST=`,`SMTP_HOST=smtp.mail.test`),placeholder:values(listed(`SMTP_USER=`),`SMTP_USER=changeme`,`SMTP_USER=shop`),mismatch:values({language:`yaml`,text:`required:
  - { name: SMTP_PORT, type: port }`},`SMTP_PORT=smtp`,`SMTP_PORT=587`),"local-address":values({language:`yaml`,text:`# environment: production
required: [API_URL]`},`API_URL=http://localhost:3000`,`API_URL=https://api.shop.test`),undeclared:{given:{language:`js`,text:`const host = process.env.SMTP_HOST;`},language:`dotenv`,fails:`# .env.example
SMTP_PORT=`,passes:`# .env.example
SMTP_PORT=
SMTP_HOST=`},unused:{given:listed(`SMTP_HOST=
SMTP_PORT=`),language:`js`,fails:`const port = process.env.SMTP_PORT;`,passes:`const host = process.env.SMTP_HOST;
const port = process.env.SMTP_PORT;`},"client-exposed":{language:`dotenv`,fails:`# .env.example
NEXT_PUBLIC_DATABASE_URL=`,passes:`# .env.example
DATABASE_URL=`},"env-file-committed":{language:`sh`,fails:`$ git ls-files '.env*'
.env
.env.example`,passes:`$ git ls-files '.env*'
.env.example`},"parsers-disagree":{language:`dotenv`,fails:`GREETING="Only $PRICE today"`,passes:`GREETING='Only $PRICE today'`},"duplicate-key":{language:`dotenv`,fails:`SMTP_PORT=25
SMTP_PORT=587`,passes:`SMTP_PORT=587`}}})};
