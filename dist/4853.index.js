export const id=4853;export const ids=[4853];export const modules={84853:((e,t,n)=>{n.r(t);n.d(t,{examples:()=>r});const r={"command-failed":{given:{language:`yaml`,text:`deployment:
  on-ship:
    - [./promote.sh, production]`},language:`text`,fails:`./promote.sh production ends with exit code 1`,passes:`./promote.sh production ends with exit code 0`},"rollback-not-good":{given:{language:`yaml`,text:`deployment:
  on-stop:
    - [./rollback.sh]
  recheck: [smoke-test]`},language:`text`,fails:`after ./rollback.sh, smoke-test stops the site again`,passes:`after ./rollback.sh, smoke-test passes`}}})};
