export const id = 4798;
export const ids = [4798];
export const modules = {

/***/ 84798:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  allBuiltInRules: () => (/* binding */ allBuiltInRules),
  v: () => (/* binding */ builtInRules)
});

// EXTERNAL MODULE: ./out/src/engines/secrets/rules/fields.js
var fields = __webpack_require__(68998);
// EXTERNAL MODULE: ./out/src/engines/secrets/rules/follows.js
var rules_follows = __webpack_require__(82237);
;// CONCATENATED MODULE: ./out/src/engines/secrets/rules/keywords.json
const keywords_namespaceObject = /*#__PURE__*/JSON.parse('{"aws":[["aws_secret","aws-secret","awssecret","aws.secret","aws secret","secret_access","secret-access","secretaccess","secret.access","secret access","aws_access","aws-access","awsaccess","aws.access","aws access","aws_session","aws-session","awssession","aws.session","aws session","aws_security","aws-security","awssecurity","aws.security","aws security","x_amz","x-amz","xamz","x.amz","x amz","abskqmvkcm9ja0fqsutles","bedrock-api-key-","ses_smtp","ses-smtp","sessmtp","ses.smtp","ses smtp","ses_password","ses-password","sespassword","ses.password","ses password","amzn.mws.","amzn1.oa2-cs.v1.","atzr|","atza|"],[16,["akia","asia","abia","acca"]],[26,["da2-"]]],"azure":[["accountkey","azure_storage","azure-storage","azurestorage","azure.storage","azure storage","storage_account","storage-account","storageaccount","storage.account","storage account","sharedaccesskey","&sig=","&amp;sig=","documents.azure.com","cosmos","cosmosdb","azure_cosmos","azure-cosmos","azurecosmos","azure.cosmos","azure cosmos","azconfig.io","service.signalr.net","webpubsub.azure.com","communication.azure.com","azurewebsites.net/","logic.azure.com","<publishprofile","azure_openai","azure-openai","azureopenai","azure.openai","azure openai","azure_api","azure-api","azureapi","azure.api","azure api","azure_cognitive","azure-cognitive","azurecognitive","azure.cognitive","azure cognitive","azure_speech","azure-speech","azurespeech","azure.speech","azure speech","speech_key","speech-key","speechkey","speech.key","speech key","azure_ai","azure-ai","azureai","azure.ai","azure ai","azure_translator","azure-translator","azuretranslator","azure.translator","azure translator","ocp_apim","ocp-apim","ocpapim","ocp.apim","ocp apim","apim_subscription","apim-subscription","apimsubscription","apim.subscription","apim subscription","azure_search","azure-search","azuresearch","azure.search","azure search","search_service","search-service","searchservice","search.service","search service","acr_password","acr-password","acrpassword","acr.password","acr password","azure_container","azure-container","azurecontainer","azure.container","azure container","registry_password","registry-password","registrypassword","registry.password","registry password","container_registry","container-registry","containerregistry","container.registry","container registry","azure_redis","azure-redis","azureredis","azure.redis","azure redis","redis_cache","redis-cache","rediscache","redis.cache","redis cache"]],"entra":[["0q~","1q~","2q~","3q~","4q~","5q~","6q~","7q~","8q~","9q~","azure_devops","azure-devops","azuredevops","azure.devops","azure devops","azdo_personal","azdo-personal","azdopersonal","azdo.personal","azdo personal","azdo_pat","azdo-pat","azdopat","azdo.pat","azdo pat","vsts_token","vsts-token","vststoken","vsts.token","vsts token","vss_nuget","vss-nuget","vssnuget","vss.nuget","vss nuget","system_accesstoken","system-accesstoken","systemaccesstoken","system.accesstoken","system accesstoken","ado_pat","ado-pat","adopat","ado.pat","ado pat","azdo","azure_client","azure-client","azureclient","azure.client","azure client","arm_client","arm-client","armclient","arm.client","arm client","aad_client","aad-client","aadclient","aad.client","aad client","entra","azure_ad","azure-ad","azuread","azure.ad","azure ad","msal_client","msal-client","msalclient","msal.client","msal client"]],"google":[["maps.googleapis.com/","apikey","api_key","current_key","service_account","gocspx-","ya29.","goog1e","recaptcha","gmail_app","gmail-app","gmailapp","gmail.app","gmail app","gmail_password","gmail-password","gmailpassword","gmail.password","gmail password","google_app","google-app","googleapp","google.app","google app",":apa91b","chat.googleapis.com/v1/spaces/"],[35,["aiza"]],[40,["aq.ab"]],[60,["1//0"]]],"clouds":[["dop_v1_","doo_v1_","dor_v1_","spaces_secret","spaces-secret","spacessecret","spaces.secret","spaces secret","do_spaces","do-spaces","dospaces","do.spaces","do spaces","digitalocean","hrku-","heroku","linode","vultr","hcloud","hetzner","scw_secret","scw-secret","scwsecret","scw.secret","scw secret","scaleway","ovh_application","ovh-application","ovhapplication","ovh.application","ovh application","ovh_secret","ovh-secret","ovhsecret","ovh.secret","ovh secret","ovh_app","ovh-app","ovhapp","ovh.app","ovh app","ovh_consumer","ovh-consumer","ovhconsumer","ovh.consumer","ovh consumer","ibmcloud","ibm_cloud","ibm-cloud","ibm.cloud","ibm cloud","ibm_api","ibm-api","ibmapi","ibm.api","ibm api","bluemix","watson","ic_api","ic-api","icapi","ic.api","ic api","ibm_watson","ibm-watson","ibmwatson","ibm.watson","ibm watson","exoscale","civo_token","civo-token","civotoken","civo.token","civo token","civo_api","civo-api","civoapi","civo.api","civo api","civo_key","civo-key","civokey","civo.key","civo key","ucat_","metal_auth","metal-auth","metalauth","metal.auth","metal auth","packet","equinix","oci_secret","oci-secret","ocisecret","oci.secret","oci secret","oci_customer","oci-customer","ocicustomer","oci.customer","oci customer","oracle","koyeb"]],"clouds-asia":[["alibaba","alicloud","aliyun","accesskeysecret","oss_access","oss-access","ossaccess","oss.access","oss access","tencentcloud","tencent","cos_secret","cos-secret","cossecret","cos.secret","cos secret","qcloud","yc_secret","yc-secret","ycsecret","yc.secret","yc secret","yandex","huaweicloud","huawei","hw_secret","hw-secret","hwsecret","hw.secret","hw secret","obs_secret","obs-secret","obssecret","obs.secret","obs secret","volc","byteplus"],[12,["ltai"]],[32,["akid"]],[35,["aqvn"]],[50,["y0_","y1_","y2_","y3_"]],[100,["t1."]]],"hosting":[["cfut_","cfat_","cloudflare","cf_api","cf-api","cfapi","cf.api","cf api","clouflare","x_auth","x-auth","xauth","x.auth","x auth","v1.0-","eyjhijoi","fastly","akab-","akamai","edgegrid","vercel_blob_rw_","vercel","zeit_token","zeit-token","zeittoken","zeit.token","zeit token","netlify","api.netlify.com/build_hooks/","api.render.com/deploy/","railway","fm1r_","fm1a_","fm2_","bunny","bunnycdn","pantheon","terminus","platformsh","upsun"],[46,["cfk_"]],[24,["vcp_","vci_","vca_","vcr_","vck_"]],[36,["nfp_","nfc_","nfo_","nfu_","nfb_","ddp_","ddo_","ddw_"]],[28,["rnd_"]],[43,["fo1_"]]],"domains":[["ngrok","tskey-auth-","tskey-api-","tskey-client-","tskey-scim-","tskey-webhook-","sso-key","godaddy","namecheap","dnsimple_a_","dnsimple_u_","gandi","duckdns","duck_dns","duck-dns","duck.dns","duck dns"],[64,["sk1_","pk1_"]]],"git-hosts":[["ghp_","gho_","ghu_","ghs_","ghr_","github_pat_","github_token","github-token","githubtoken","github.token","github token","github_access","github-access","githubaccess","github.access","github access","github_api","github-api","githubapi","github.api","github api","github_oauth","github-oauth","githuboauth","github.oauth","github oauth","github_pat","github-pat","githubpat","github.pat","github pat","gh_token","gh-token","ghtoken","gh.token","gh token","github_client","github-client","githubclient","github.client","github client","github_app","github-app","githubapp","github.app","github app","github_secret","github-secret","githubsecret","github.secret","github secret","glpat-","gldt-","glrt-","glrtr-","glptt-","glcbt-","gloas-","glsoat-","glagent-","glft-","glimt-","glwt-","glffct-","gr1348941","_gitlab_session=","atbb","atctt3xff","bitbucket","gitea","forgejo","codeberg","phabricator","conduit","gitee"],[40,["sgp_"]],[64,["slk_"]]],"package-registries":[[":_authtoken","_auth=","_auth =",":_password","pypi-ageichlwas5vcmc","pypi-agendgvzdc5wexbplm9yzw","rubygems_","cleartextpassword","dckr_pat_","dckr_oat_","\\"auths\\"","swmtkn-1-","swmkey-1-","packagist_ack_","packagist_acs_","packagist_uut_","packagist_ort_","packagist_out_","clojars_","cmvmdgtu","artifactory","jfrog","perm:","perm-","npmtoken.","nugetapikey.","dockertoken.","cargotoken.","rubygemsapikey.","conantoken.","ossrh","sonatype","maven","central","gradle","cloudsmith"],[36,["npm_"]],[32,["cio"]],[43,["oy2"]],[60,["akcp"]]],"ci":[["ccipat_","cciprj_","circleci","circle","travis","travisci","bkua_","drone_token","drone-token","dronetoken","drone.token","drone token","drone_api","drone-api","droneapi","drone.api","drone api","drone_user","drone-user","droneuser","drone.user","drone user","drone_rpc","drone-rpc","dronerpc","drone.rpc","drone rpc","drone_secret","drone-secret","dronesecret","drone.secret","drone secret","appveyor","jenkins","eyj0exaioiaivenwmij9","nx_cloud","nx-cloud","nxcloud","nx.cloud","nx cloud","bitrise","depot_project_","depot_org_","depot_user_","spacelift","argocd","argo-cd","argo_cd","expo_token","expo-token","expotoken","expo.token","expo token","expo_access","expo-access","expoaccess","expo.access","expo access","expo_cli","expo-cli","expocli","expo.cli","expo cli"],[32,["bkct_","bkaa_","bkaj_","ico-"]],[68,["pat.","sat."]],[25,["api-"]]],"test-services":[["codecov","coveralls","codacy","sonar","sonarqube","sonarcloud","snyk_uat.","snyk_sat.","snyk_token","snyk-token","snyktoken","snyk.token","snyk token","snyk_api","snyk-api","snykapi","snyk.api","snyk api","snyk_oauth","snyk-oauth","snykoauth","snyk.oauth","snyk oauth","snyk_key","snyk-key","snykkey","snyk.key","snyk key","browserstack","bs_authkey","bs-authkey","bsauthkey","bs.authkey","bs authkey","sauce","saucelabs","lambdatest","lt_access","lt-access","ltaccess","lt.access","lt access","lambda","cypress","currents","percy","chpt_","semgrep"],[40,["squ_","sqp_","sqa_"]]],"secret-managers":[["vault_token","vault-token","vaulttoken","vault.token","vault token","vault_root","vault-root","vaultroot","vault.root","vault root","x_vault","x-vault","xvault","x.vault","x vault","vault_dev","vault-dev","vaultdev","vault.dev","vault dev","initial_root","initial-root","initialroot","initial.root","initial root","unseal_key","unseal-key","unsealkey","unseal.key","unseal key","vault_unseal","vault-unseal","vaultunseal","vault.unseal","vault unseal","vault_secret","vault-secret","vaultsecret","vault.secret","vault secret","approle","vault_approle","vault-approle","vaultapprole","vault.approle","vault approle",".atlasv1.","consul","nomad","hcp_client","hcp-client","hcpclient","hcp.client","hcp client","dp.st.","dp.pt.","dp.ct.","dp.sa.","dp.scim.","dp.audit.","infisical","ops_eyj","a3-","bws","bitwarden","bw_clientsecret","bw-clientsecret","bwclientsecret","bw.clientsecret","bw clientsecret","bw_client","bw-client","bwclient","bw.client","bw client","akeyless","dotenv_private_key","dotenv://:key_","ansible","galaxy","scalr","teleport","cflt","confluent","kafka_api","kafka-api","kafkaapi","kafka.api","kafka api","schema_registry","schema-registry","schemaregistry","schema.registry","schema registry"],[24,["hvs.","hvr."]],[100,["hvb."]],[53,["at_"]],[90,["st."]],[40,["pul-"]]],"kubernetes":[["kind: secret","kind: \\"secret\\"","kind:secret","client-key-data","eyjhbgcioi","eyjrawqioi","kubeadm","--token","user:","sha256~","token-","kubeconfig-u","::server:","::node:","::agent:","ptr_","helm "]],"databases":[["sb_secret_","sb_publishable_","eyjhbgcioi","eyj0exaioi","supabase","napi_","npg_","pscale_tkn_","pscale_pw_","pscale_oauth_","turso","libsql","upstash","kv_rest","kv-rest","kvrest","kv.rest","kv rest","qstash","ccdb1_","mdb_sa_sk_","mongodb","atlas","mcli_private","mcli-private","mcliprivate","mcli.private","mcli private","aivenv1","avns_","prod:","dev:","preview:","project:","prisma://","prisma+postgres://","timescale","ts_secret","ts-secret","tssecret","ts.secret","ts secret","tiger","hasura","x_hasura","x-hasura","xhasura","x.hasura","x hasura"],[40,["sbp_"]],[32,["xau_"]]],"search-services":[["snowflake_password","snowflake-password","snowflakepassword","snowflake.password","snowflake password","snowflake_pass","snowflake-pass","snowflakepass","snowflake.pass","snowflake pass","snowflake_pwd","snowflake-pwd","snowflakepwd","snowflake.pwd","snowflake pwd","snowsql","dbt_snowflake","dbt-snowflake","dbtsnowflake","dbt.snowflake","dbt snowflake","influxdb","influx","apiv3_","clickhouse_api","clickhouse-api","clickhouseapi","clickhouse.api","clickhouse api","clickhouse_key","clickhouse-key","clickhousekey","clickhouse.key","clickhouse key","clickhouse_cloud","clickhouse-cloud","clickhousecloud","clickhouse.cloud","clickhouse cloud","clickhouse_secret","clickhouse-secret","clickhousesecret","clickhouse.secret","clickhouse secret","essu_","elasticsearch","elastic_api","elastic-api","elasticapi","elastic.api","elastic api","es_api","es-api","esapi","es.api","es api","elastic_cloud","elastic-cloud","elasticcloud","elastic.cloud","elastic cloud","aaeaawvsyxn0aw","astracs:","p.eyj1ijoi","algolia","docsearch","meili","meilisearch","typesense","qdrant"],[32,["dapi","dose"]]],"payment":[["sk_live_","sk_test_","rk_live_","rk_test_","pk_live_","pk_test_","sk_org_live_","sk_org_test_","whsec_","paypal","access_token$","braintree","bt_private","bt-private","btprivate","bt.private","bt private","sq0atp-","sq0csp-","square_access","square-access","squareaccess","square.access","square access","square_token","square-token","squaretoken","square.token","square token","squareup","square_production","square-production","squareproduction","square.production","square production","square_api","square-api","squareapi","square.api","square api","rzp_live_","rzp_test_","razorpay","flwseck-","flwseck_test-","flwpubk-","flwpubk_test-","mollie","access-production-","access-development-","access-sandbox-","plaid","adyen","x-api-key","pdl_live_apikey_","pdl_sdbx_apikey_","pdl_ntfset_","xnd_production_","xnd_development_","mid-server-","shippo_live_","shippo_test_","app_usr-"]],"finance":[["paystack","gocardless","gc_","sk_sbox_","checkout_secret","checkout-secret","checkoutsecret","checkout.secret","checkout secret","cko_secret","cko-secret","ckosecret","cko.secret","cko secret","checkoutcom","checkout_com","checkout-com","checkout.com","checkout com","recurly","chargebee","revenuecat","revenue_cat","rc_secret","polar_oat_","polar_pat_","polar_at_o_","polar_at_u_","polar_rt_o_","polar_rt_u_","polar_whs_","polar_cs_","lemonsqueezy","lemon","secret-token:mercury_","alpaca","apca_api","apca-api","apcaapi","apca.api","apca api","iyzico","iyzipay","conekta","paymongo","$aact_","wise_api","wise-api","wiseapi","wise.api","wise api","transferwise","wise_token","wise-token","wisetoken","wise.token","wise token","finicity","secret_live_","secret_test_","authorizenet","authorize_net","authorize-net","authorize.net","authorize net","authnet","anet_transaction","anet-transaction","anettransaction","anet.transaction","anet transaction","cfsk_ma_prod_","cfsk_ma_test_","billplz"],[19,["skey_","pkey_"]],[27,["appl_","goog_","amzn_","strp_"]],[20,["creem_"]],[36,["bxt_"]]],"chat":[["xoxb-","xoxp-","xoxa-","xoxs-","xoxr-","xoxo-","xapp-","xoxe.xoxp-","xoxe.xoxb-","xoxe-","xoxc-","xoxd-","hooks.slack.com/","hooks.slack-gov.com/","slack","discord","bot_token","bot-token","bottoken","bot token",".login(","/webhooks/","webhook.office.com/webhookb2/","mattermost","syt_","/open-apis/bot/","lark_app","lark-app","larkapp","lark.app","lark app","feishu","larksuite","oapi.dingtalk.com/robot/","dingtalk","qyapi.weixin.qq.com/cgi-bin/webhook","line_channel","line-channel","linechannel","line.channel","line channel","channel_access","channel-access","channelaccess","channel.access","channel access","line_access","line-access","lineaccess","line.access","line access","line_secret","line-secret","linesecret","line.secret","line secret","channel_secret","channel-secret","channelsecret","channel.secret","channel secret","zulip","rocketchat","rocket","webex","zoom_client","zoom-client","zoomclient","zoom.client","zoom client","zoom_api","zoom-api","zoomapi","zoom.api","zoom api","zoom_secret","zoom-secret","zoomsecret","zoom.secret","zoom secret","zoom_app","zoom-app","zoomapp","zoom.app","zoom app"],[33,[":aa"]]],"mail":[["mailgun","-us","mandrill","postmark","x_postmark","x-postmark","xpostmark","x.postmark","x postmark","xkeysib-","xsmtpsib-","resend","sparkpost","mailjet","mj_apikey","mj-apikey","mjapikey","mj.apikey","mj apikey","mlsn.","klaviyo","mailtrap"],[66,["sg."]],[32,["key-"]]],"telephony":[["twilio","vonage","nexmo","plivo","messagebird","key0","infobip","clickatell","sinch","ringcentral","rc_client","rc-client","rcclient","rc.client","rc client","rc_app","rc-app","rcapp","rc.app","rc app","os_v2_app_","os_v2_org_","onesignal","pusher","soketi","sec-c-","sub-c-","pub-c-","ably_","ably-","ably.","ablyapi","ably:","stream_api","stream-api","streamapi","stream.api","stream api","getstream","stream_secret","stream-secret","streamsecret","stream.secret","stream secret","stream_app","stream-app","streamapp","stream.app","stream app","sendbird","agora","livekit","daily_api","daily-api","dailyapi","daily.api","daily api","daily_co","daily-co","dailyco","daily.co","daily co","knock","pk_prod_","dk_prod_","dk_test_","novu_secret","novu-secret","novusecret","novu.secret","novu secret","novu_api","novu-api","novuapi","novu.api","novu api","novu_key","novu-key","novukey","novu.key","novu key","nyk_v0_"],[64,["atsk_"]]],"ai":[["sk-proj-","sk-svcacct-","sk-admin-","t3blbkfj","sk-ant-api03-","sk-ant-admin01-","sk-ant-oat01-","sk-ant-ort01-","api_org_","pplx-","sk-or-v1-","nvapi-","elevenlabs","eleven_labs","eleven-labs","xi-api-key","xi_api_key","deepseek","cohere","co_api","co-api","coapi","co.api","co api","mistral","mistralai","lsv2_pt_","lsv2_sk_","pcsk_","pinecone","wandb","tgp_v1_","together_api","together-api","togetherapi","together.api","together api","togetherai","together_ai","together-ai","together.ai","together ai","fireworks"],[34,["hf_"]],[52,["gsk_"]],[37,["r8_"]],[80,["xai-"]],[48,["csk-"]]],"ai-tools":[["modal","sk-lf-","pk-lf-","sk-helicone-","pk-helicone-","stability_api","stability-api","stabilityapi","stability.api","stability api","stability_key","stability-key","stabilitykey","stability.key","stability key","stabilityai","dreamstudio","stability_ai","stability-ai","stability.ai","stability ai","fal_key","fal-key","falkey","fal.key","fal key","fal_api","fal-api","falapi","fal.api","fal api","pylf_v1_us_","pylf_v1_eu_","moonshot","kimi_api","kimi-api","kimiapi","kimi.api","kimi api","dashscope","qwen_api","qwen-api","qwenapi","qwen.api","qwen api","bailian","siliconflow","silicon","zhipu","zhipuai","bigmodel","glm_api","glm-api","glmapi","glm.api","glm api","zai_api","zai-api","zaiapi","zai.api","zai api","chatglm","braintrust","comet_api","comet-api","cometapi","comet.api","comet api","opik_api","opik-api","opikapi","opik.api","opik api","comet_ml","comet-ml","cometml","comet.ml","comet ml","cursor_","cursor-api","cursorapi","cursor.com","sgamp_user_","baseten"],[40,["rpa_","e2b_","m0-"]],[64,["dtn_"]],[48,["llx-"]],[44,["flp_"]]],"ai-data":[["voyage","exa_api","exa-api","exaapi","exa.api","exa api","exa_key","exa-key","exakey","exa.key","exa key","deepgram","assemblyai","assembly","apify_api_","bb_live_","bb_test_",":fx","deepl","sk_car_","serpapi","serp_api","serp-api","serp.api","serp api","serper","google_serper","google-serper","googleserper","google.serper","google serper","roboflow","clarifai","scraperapi","scraper_api","scraper-api","scraper.api","scraper api"],[60,["jina_"]],[32,["tvly-","fc-"]],[43,["nk-"]]],"monitoring":[["datadog","dd_api","dd-api","ddapi","dd.api","dd api","ddog_api","ddog-api","ddogapi","ddog.api","ddog api","dd_app","dd-app","ddapp","dd.app","dd app","dd_application","dd-application","ddapplication","dd.application","dd application","ddpat_","ddsat_","ddapp_","dd_client","dd-client","ddclient","dd.client","dd client","nrak-","nrjs-","nrii-","nriq-","nrra-","nraa-","nral","hcaik_","hcbik_","hcxik_","hcamk_","hcbmk_","hcxmk_","honeycomb","x_honeycomb","x-honeycomb","xhoneycomb","x.honeycomb","x honeycomb","glsa_","glc_","eyjrijoi","dt0c01.","dt0s16.","dt0s02.","dt0s08.","dt0s03.","dt0s04.","splunk","hec_token","hec-token","hectoken","hec.token","hec token","splunk ","signalfx","sfx_token","sfx-token","sfxtoken","sfx.token","sfx token","sfx_access","sfx-access","sfxaccess","sfx.access","sfx access","sumologic","sumo_logic","sumo-logic","sumo.logic","sumo logic","sumo_access","sumo-access","sumoaccess","sumo.access","sumo access","sumo_accesskey","sumo-accesskey","sumoaccesskey","sumo.accesskey","sumo accesskey","logzio","logz_token","logz-token","logztoken","logz.token","logz token","loggly","xaat-","xapt-","cxtp_","cxup_","appsignal","scout_key","scout-key","scoutkey","scout.key","scout key","scout_apm","scout-apm","scoutapm","scout.apm","scout apm","scout_agent","scout-agent","scoutagent","scout.agent","scout agent","elastic_apm","elastic-apm","elasticapm","elastic.apm","elastic apm","apm_secret","apm-secret","apmsecret","apm.secret","apm secret","instana"]],"alerting":[["sntrys_","sntryu_","sntryi_","sntrya_","sentry","sentry.io/","logtail","betterstack","better_stack","better-stack","better.stack","better stack","betteruptime","better_uptime","better-uptime","better.uptime","better uptime","pagerduty","pd_api","pd-api","pdapi","pd.api","pd api","pd_routing","pd-routing","pdrouting","pd.routing","pd routing","opsgenie","genie","geniekey","rollbar","bugsnag","airbrake","uptimerobot","uptime","statuspage_api","statuspage-api","statuspageapi","statuspage.api","statuspage api","statuspage_token","statuspage-token","statuspagetoken","statuspage.token","statuspage token","statuspage_io","statuspage-io","statuspageio","statuspage.io","statuspage io","rootly_"],[32,["cu_","cv_"]]],"analytics":[["segment_write","segment-write","segmentwrite","segment.write","segment write","segment_api","segment-api","segmentapi","segment.api","segment api","segment_io","segment-io","segmentio","segment.io","segment io","analytics_write","analytics-write","analyticswrite","analytics.write","analytics write","mixpanel","amplitude","rudderstack","rudder","ga_api","ga-api","gaapi","ga.api","ga api","ga4_api","ga4-api","ga4api","ga4.api","ga4 api","measurement_protocol","measurement-protocol","measurementprotocol","measurement.protocol","measurement protocol","google_analytics","google-analytics","googleanalytics","google.analytics","google analytics","plausible","secret_live_","secret_test_","key_live_","key_test_","appsflyer","customerio","customer_io","customer-io","customer.io","customer io","iterable_api","iterable-api","iterableapi","iterable.api","iterable api","iterable_key","iterable-key","iterablekey","iterable.key","iterable key","braze","appboy","fullstory","hightouch"],[64,["sgp_"]],[43,["phx_","phc_"]],[40,["phs_"]]],"feature-flags":[["statsig","dvc_server_","dvc_client_","dvc_mobile_","flagsmith","unleash","split_api","split-api","splitapi","split.api","split api","split_sdk","split-sdk","splitsdk","split.sdk","split sdk","splitio","split_io","split-io","split.io","split io","split_admin","split-admin","splitadmin","split.admin","split admin","configcat-sdk-1/","growthbook","optimizely"],[36,["sdk-","api-","rel-","mob-"]]],"identity":[["ssws ","okta_api","okta-api","oktaapi","okta.api","okta api","okta_token","okta-token","oktatoken","okta.token","okta token","okta_client","okta-client","oktaclient","okta.client","okta client","okta_oauth2","okta-oauth2","oktaoauth2","okta.oauth2","okta oauth2","okta_secret","okta-secret","oktasecret","okta.secret","okta secret","auth0","clerk","svix_secret","svix-secret","svixsecret","svix.secret","svix secret","workos","secret-live-","secret-test-","public-token-live-","public-token-test-","jumpcloud","duo_secret","duo-secret","duosecret","duo.secret","duo secret","duo_skey","duo-skey","duoskey","duo.skey","duo skey","duo_client","duo-client","duoclient","duo.client","duo client","duo_admin","duo-admin","duoadmin","duo.admin","duo admin","ory_pat_","ory_apikey_","ory_wak_","ory_st_","ory_at_","ory_rt_","ory_ac_","onelogin","keycloak","descope","fusionauth","fusion","api_live.","api_sandbox.","api_live_us.","api_live_ca.","api_live_eu.","persona_production_","persona_sandbox_","kinde","hcaptcha","turnstile","cf_turnstile","cf-turnstile","cfturnstile","cf.turnstile","cf turnstile","cloudflare","magic_","magic-","magic.link","apple_app","apple-app","appleapp","apple.app","apple app","fastlane","apple_id","apple-id","appleid","apple.id","apple id","app_specific","app-specific","appspecific","app.specific","app specific","apple_application","apple-application","appleapplication","apple.application","apple application"],[36,["jca_"]]],"productivity":[["atatt3xff","atstt3xff","jira_api","jira-api","jiraapi","jira.api","jira api","confluence","atlassian","jira_token","jira-token","jiratoken","jira.token","jira token","atctt3xffgn0","trello","notion","lin_api_","lin_oauth_","linear_client","linear-client","linearclient","linear.client","linear client","linear_webhook","linear-webhook","linearwebhook","linear.webhook","linear webhook","linear_secret","linear-secret","linearsecret","linear.secret","linear secret","lin_wh_","asana","pat","airtable","pk_","monday_api","monday-api","mondayapi","monday.api","monday api","monday_token","monday-token","mondaytoken","monday.token","monday token","monday_access","monday-access","mondayaccess","monday.access","monday access","todoist","shortcut_api","shortcut-api","shortcutapi","shortcut.api","shortcut api","clubhouse","shortcut_token","shortcut-token","shortcuttoken","shortcut.token","shortcut token","smartsheet","coda_api","coda-api","codaapi","coda.api","coda api","coda_token","coda-token","codatoken","coda.token","coda token","figd_","miro_client","miro-client","miroclient","miro.client","miro client","miro_secret","miro-secret","mirosecret","miro.secret","miro secret","miro_oauth","miro-oauth","mirooauth","miro.oauth","miro oauth"],[72,["atta"]],[46,["ntn_"]]],"automation":[["cal_live_","calendly","hooks.zapier.com/hooks/","make.com/","maker.ifttt.com/","n8n_encryption","n8n-encryption","n8nencryption","n8n.encryption","n8n encryption","retool_01","pmak-","pmat-","rdme_","rapidapi","x_rapidapi","x-rapidapi","xrapidapi","x.rapidapi","x rapidapi","rapid_api","rapid-api","rapid.api","rapid api","docusign","pandadoc","waka_","pushover","pipedream"],[44,["tfp_"]]],"customers":[["pat-na1-","pat-na2-","pat-eu1-","pat-ap1-","pat-na3-","hubspot","hapikey","00d","salesforce","sfdc_client","sfdc-client","sfdcclient","sfdc.client","sfdc client","sf_client","sf-client","sfclient","sf.client","sf client","sfdc_security","sfdc-security","sfdcsecurity","sfdc.security","sfdc security","sf_security","sf-security","sfsecurity","sf.security","sf security","zendesk","intercom","freshdesk","freshservice","freshchat","freshsales","front_api","front-api","frontapi","front.api","front api","frontapp","front_app","front-app","front.app","front app","pipedrive","1000.","zoho_client","zoho-client","zohoclient","zoho.client","zoho client","zoho_secret","zoho-secret","zohosecret","zoho.secret","zoho secret","close_","closeio","close.com","helpscout","help_scout","help-scout","help.scout","help scout","gorgias","greenhouse","quickbooks","intuit","qbo_client","qbo-client","qboclient","qbo.client","qbo client","qb_client","qb-client","qbclient","qb.client","qb client","xero_client","xero-client","xeroclient","xero.client","xero client","xero_secret","xero-secret","xerosecret","xero.secret","xero secret"],[80,["5aep"]]],"commerce":[["shpat_","shpss_","shpca_","shppa_","prtapi_","shptka_","shpua_","atkn_","bigcommerce","repo.magento.com","etsy_api","etsy-api","etsyapi","etsy.api","etsy api","etsy_keystring","etsy-keystring","etsykeystring","etsy.keystring","etsy keystring","etsy_shared","etsy-shared","etsyshared","etsy.shared","etsy shared","etsy_secret","etsy-secret","etsysecret","etsy.secret","etsy secret","x_etsy","x-etsy","xetsy","x.etsy","x etsy","commercetools","ctp_client","ctp-client","ctpclient","ctp.client","ctp client","ct_client","ct-client","ctclient","ct.client","ct client","shipengine","shipstation","lob_","lob.com","duffel_live_","duffel_test_","amadeus"],[40,["cs_","ck_"]],[32,["prd-","sbx-"]],[54,["ezak","eztk"]]],"content":[["cfpat-","contentful","sanity","storyblok","datocms","dato_api","dato-api","datoapi","dato.api","dato api","strapi","ghost","hygraph","graphcms","webflow","auth_key","auth_salt","logged_in_key","logged_in_salt","nonce_key","nonce_salt"]],"maps":[["sk.eyj1ijoi","tk.eyj1ijoi","pk.eyj1ijoi","here_api","here-api","hereapi","here.api","here api","here_maps","here-maps","heremaps","here.maps","here maps","here_apikey","here-apikey","hereapikey","here.apikey","here apikey","fsq3","prj_live_sk_","prj_test_sk_","prj_live_pk_","prj_test_pk_","_mmk","maptiler","openweather","openweathermap","owm_api","owm-api","owmapi","owm.api","owm api","openweathermap.org/","opencage","opencagedata"],[60,["aapk","aapt","aatk"]]],"social":[["facebook","fb_app","fb-app","fbapp","fb.app","fb app","instagram","meta_app","meta-app","metaapp","meta.app","meta app","whatsapp","aaaaaaaaaaaaaaaaaaaaa","twitter_consumer","twitter-consumer","twitterconsumer","twitter.consumer","twitter consumer","twitter_api","twitter-api","twitterapi","twitter.api","twitter api","twitter_app","twitter-app","twitterapp","twitter.app","twitter app","x_api","x-api","xapi","x.api","x api","x_consumer","x-consumer","xconsumer","x.consumer","x consumer","twitter_client","twitter-client","twitterclient","twitter.client","twitter client","twitter_access","twitter-access","twitteraccess","twitter.access","twitter access","twitter_oauth","twitter-oauth","twitteroauth","twitter.oauth","twitter oauth","twitter_token","twitter-token","twittertoken","twitter.token","twitter token","x_access","x-access","xaccess","x.access","x access","linkedin","reddit","twitch","spotify","spotipy","bluesky","bsky_app","bsky-app","bskyapp","bsky.app","bsky app","bsky_password","bsky-password","bskypassword","bsky.password","bsky password","atproto","atp_password","atp-password","atppassword","atp.password","atp password","mastodon","tiktok","giphy","unsplash","strava","fitbit","lastfm","last_fm","last-fm","last.fm","last fm"],[80,["eaa","igqv","igqw","igaa"]],[40,["pina_","pinr."]]],"storage":[["dropbox","box_client","box-client","boxclient","box.client","box client","box_app","box-app","boxapp","box.app","box app","box_developer","box-developer","boxdeveloper","box.developer","box developer","b2_application","b2-application","b2application","b2.application","b2 application","backblaze","b2_app","b2-app","b2app","b2.app","b2 app","b2_account","b2-account","b2account","b2.account","b2 account","wasabi","cloudinary://","cloudinary","imagekit","uploadcare","uploadthing","mux_token","mux-token","muxtoken","mux.token","mux token","mux_secret","mux-secret","muxsecret","mux.secret","mux secret","mux_access","mux-access","muxaccess","mux.access","mux access","vimeo","bitly"],[120,["sl."]],[64,["ak_"]],[24,["dub_"]]],"security":[["virustotal","virus_total","virus-total","virus.total","virus total","vt_api","vt-api","vtapi","vt.api","vt api","x_apikey","x-apikey","xapikey","x.apikey","x apikey","shodan","censys","abuseipdb","abuse","securitytrails","security_trails","security-trails","security.trails","security trails","gitguardian","sslmate","certspotter","hackerone","accesskey=","tenable","tio_secret","tio-secret","tiosecret","tio.secret","tio secret","nessus","falcon","crowdstrike","wiz_client","wiz-client","wizclient","wiz.client","wiz client","wiz_secret","wiz-secret","wizsecret","wiz.secret","wiz secret"],[29,["censys_"]],[32,["nf-"]]],"data":[["alphavantage","alpha_vantage","alpha-vantage","alpha.vantage","alpha vantage","polygon_api","polygon-api","polygonapi","polygon.api","polygon api","polygon_io","polygon-io","polygonio","polygon.io","polygon io","finnhub","tiingo","fred_api","fred-api","fredapi","fred.api","fred api","fred_key","fred-key","fredkey","fred.key","fred key","newsapi","news_api","news-api","news.api","news api","nasa_api","nasa-api","nasaapi","nasa.api","nasa api","nasa_key","nasa-key","nasakey","nasa.key","nasa key","openexchangerates","open_exchange","open-exchange","openexchange","open.exchange","open exchange","oxr_app","oxr-app","oxrapp","oxr.app","oxr app","hunter_api","hunter-api","hunterapi","hunter.api","hunter api","hunter_io","hunter-io","hunterio","hunter.io","hunter io","clearbit","pdl_api","pdl-api","pdlapi","pdl.api","pdl api","peopledatalabs","people_data","people-data","peopledata","people.data","people data","\\"username\\"","kaggle","tmdb_api","tmdb-api","tmdbapi","tmdb.api","tmdb api","themoviedb","tmdb_key","tmdb-key","tmdbkey","tmdb.key","tmdb key","moviedb","ipinfo","yelp_api","yelp-api","yelpapi","yelp.api","yelp api","yelp_fusion","yelp-fusion","yelpfusion","yelp.fusion","yelp fusion","yelp_key","yelp-key","yelpkey","yelp.key","yelp key","uber_client","uber-client","uberclient","uber.client","uber client","uber_secret","uber-secret","ubersecret","uber.secret","uber secret","uber_server","uber-server","uberserver","uber.server","uber server","canvas_access","canvas-access","canvasaccess","canvas.access","canvas access","canvas_api","canvas-api","canvasapi","canvas.api","canvas api","canvas_token","canvas-token","canvastoken","canvas.token","canvas token","diffbot"]],"blockchain-keys":[["xprv","yprv","zprv","tprv","uprv","vprv","bitcoin","btc","private_key","privatekey","privkey","ethereum","eth_private","eth-private","ethprivate","eth.private","eth private","deployer","wallet_private","wallet-private","walletprivate","wallet.private","wallet private","evm_private","evm-private","evmprivate","evm.private","evm private","metamask","hardhat","stellar","soroban","nsec1","solana","sol_private","sol-private","solprivate","sol.private","sol private","phantom","_sk1","_xsk1","suiprivkey1","nats","nkey_","nkey seed-----"]],"blockchain":[[".g.alchemy.com/","alchemy",".infura.io/","infura","etherscan","bscscan","polygonscan","arbiscan","basescan","snowtrace","ftmscan","/apikeys/","coinbase","cdp_api","cdp-api","cdpapi","cdp.api","cdp api","cdp_wallet","cdp-wallet","cdpwallet","cdp.wallet","cdp wallet","binance","kraken","coinmarketcap","cmc_api","cmc-api","cmcapi","cmc.api","cmc api","x_cmc","x-cmc","xcmc","x.cmc","x cmc","cmc_pro","cmc-pro","cmcpro","cmc.pro","cmc pro","pinata","helius","helius-rpc.com/","thirdweb","tw_secret","tw-secret","twsecret","tw.secret","tw secret",".quiknode.pro/"],[24,["cg-"]],[32,["mainnet","preprod","preview","testnet","ipfs"]],[26,["cqt_"]]],"frameworks":[["secret_key","app_key","key_base","key-base","keybase","key.base","key base","rails","app_secret","app-secret","appsecret","app.secret","app secret","symfony_secret","symfony-secret","symfonysecret","symfony.secret","symfony secret","symfony_app","symfony-app","symfonyapp","symfony.app","symfony app","nextauth","next_auth","next-auth","next.auth","next auth","better_auth","better-auth","betterauth","better.auth","better auth","<machinekey","contribsys","hash_salt","fontawesome","font_awesome","font-awesome","font.awesome","font awesome",":$1$",":$5$",":$6$",":$y$",":$gy$",":$2a$",":$2b$",":$2y$","home_assistant","home-assistant","homeassistant","home.assistant","home assistant","hass_token","hass-token","hasstoken","hass.token","hass token","ha_token","ha-token","hatoken","ha.token","ha token","supervisor_token","supervisor-token","supervisortoken","supervisor.token","supervisor token","hassio","plex_token","plex-token","plextoken","plex.token","plex token","x_plex","x-plex","xplex","x.plex","x plex","plex_auth","plex-auth","plexauth","plex.auth","plex auth","blynk","balena","balenacloud","meraki","x_cisco","x-cisco","xcisco","x.cisco","x cisco","particle_access","particle-access","particleaccess","particle.access","particle access","particle_token","particle-token","particletoken","particle.token","particle token"],[28,["aio_"]]],"private-keys":[["begin private key","begin encrypted private key","begin rsa private key","begin ec private key","begin dsa private key","begin ssh2 encrypted private key","begin openssh private key","begin pgp private key block","putty-user-key-file-","age-secret-key-1","privatekey","presharedkey","\\"kty\\"","\\"kty\\\\\\"","untrusted comment:","private-key-format:","ed25519-v3:","<rsakeyvalue>"]],"connection-strings":[["password=","pwd=","password =","pwd =","jdbc:",":5432:","loginmodule required"],["credentials",["postgres://","postgresql://","mysql://","mysql2://","mysqlx://","mariadb://","mongodb://","mongodb+srv://","redis://","rediss://","amqp://","amqps://","sqlserver://","mssql://","oracle://","cockroachdb://","clickhouse://","clickhouses://","neo4j://","neo4j+s://","bolt://","nats://","ldap://","ldaps://","smtp://","smtps://","imap://","imaps://","ftp://","ftps://","sftp://","ssh://","snowflake://","cassandra://","couchbase://","couchbases://","mqtt://","mqtts://"]]],"http-credentials":[["eyjhbgcioi","eyj0exaioi","eyjrawqioi","eyjlbmmioi","eyjjdhkioi","eyj4nxqi","eyjqa3uioi","authorization","cookie","curl ","machine "],["credentials",["http://","https://"]]]}');
;// CONCATENATED MODULE: ./out/src/engines/secrets/built-in-rules.js



function* written() {
    for (const [field, [plain, ...checked]] of Object.entries(keywords_namespaceObject)) {
        yield { field, keywords: plain };
        for (const [follows, keywords] of checked)
            yield { field, keywords, follows: (0,rules_follows/* readFollows */.TD)(follows) };
    }
}
const builtInRules = {
    keywords: { [Symbol.iterator]: written },
    load: (field) => fields/* fields */.O[field](),
};
async function allBuiltInRules() {
    return (await __webpack_require__.e(/* import() */ 8778).then(__webpack_require__.bind(__webpack_require__, 78778))).secretRules;
}


/***/ }),

/***/ 76490:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LG: () => (/* binding */ jointPattern),
/* harmony export */   WM: () => (/* binding */ joints),
/* harmony export */   kT: () => (/* binding */ nameTail),
/* harmony export */   n3: () => (/* binding */ assigns)
/* harmony export */ });
const quotesAfterName = String.raw `(?:\\?["'\x60]|[\])]){0,3}`;
const annotation = String.raw `(?::[ \t]{0,2}&?[A-Za-z'][A-Za-z0-9_'<>?|[\]. ]{1,30}(?==))?`;
const operator = String.raw `(?:=>|:=|\|{1,2}=?|\?\?=?|!?={1,3}|[:,({>])`;
const namedValue = String.raw `(?:,\s{0,40}|\s{1,40})\\?["']?value\\?["']?[ \t]{0,4}[:=][ \t]{0,4}`;
const propertyList = String.raw `</key>\s{0,40}<string>`;
const terraform = String.raw `[ \t]{0,4}\{[^{}]{0,200}?\sdefault[ \t]{0,20}=[ \t]{0,4}`;
const sentence = String.raw `[ \t](?:is|to|was):?[ \t]{1,4}`;
const between = String.raw `(?:${namedValue}|${propertyList}|${terraform}|${sentence}|[ \t]{0,40}${annotation}${operator}[ \t]{0,40}|[ \t])`;
const scheme = String.raw `(?:(?:[Bb]earer|[Tt]oken|[Bb]asic)[ \t=:])?`;
const quotesBeforeValue = String.raw `(?:[@bfru]{0,2}\\?["'\x60]|[({[]){0,3}`;
const assigns = `${quotesAfterName}${between}${quotesBeforeValue}${scheme}`;
const nameTail = "[A-Za-z0-9_.-]{0,24}(?![A-Za-z0-9_.-])";
const joints = ["_", "-", "", ".", " "];
const jointPattern = "[_. -]?";


/***/ }),

/***/ 11063:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mn: () => (/* binding */ provider),
/* harmony export */   _N: () => (/* binding */ end),
/* harmony export */   qN: () => (/* binding */ begin)
/* harmony export */ });
/* harmony import */ var _assignment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76490);
/* harmony import */ var _follows_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82237);
/* harmony import */ var _sample_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84405);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18858);




const begin = String.raw `(?:(?<![A-Za-z0-9_-])|(?<=\\[bfnrt]|%[0-9A-Fa-f]{2}|\x1b\[[0-9;]{1,8}m))`;
const end = "(?![A-Za-z0-9_-])";
const LONG = 32;
const LONG_ENTROPY = 3;
const SHORT_ENTROPY = 2.5;
const startOf = (prefixes) => prefixes.length === 1 ? (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .eu)(prefixes[0]) : `(?:${prefixes.map(_words_js__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .eu).join("|")})`;
function provider(id, name, facts) {
    const rule = (suffix, title, init, shape, entropyLength, examples) => {
        const ruleId = `${id}-${suffix}`;
        const url = init.at ?? facts.at;
        let pattern;
        const built = {
            id: ruleId,
            provider: name,
            title,
            kind: init.kind ?? "secret",
            keywords: shape.keywords,
            get pattern() {
                pattern ??= shape.pattern();
                return pattern;
            },
            confidence: init.confidence ?? shape.confidence,
            entropy: init.entropy ?? (entropyLength >= LONG ? LONG_ENTROPY : SHORT_ENTROPY),
            get examples() {
                const { positive, negative } = examples(ruleId);
                return {
                    positive: [...positive, ...(init.also ?? [])].map(renderParts(ruleId)),
                    negative: [...negative, ...(init.unlike ?? [])].map(renderParts(`${ruleId} no`)),
                };
            },
            revoke: url === undefined
                ? { steps: init.revoke ?? facts.revoke }
                : { steps: init.revoke ?? facts.revoke, url },
            documentation: init.documentation ?? facts.documentation,
        };
        if (init.generic)
            built.generic = init.generic;
        if (init.reach !== undefined)
            built.reach = init.reach;
        if (init.follows)
            built.follows = init.follows;
        if (init.prove)
            built.prove = init.prove;
        if (init.describe)
            built.describe = init.describe;
        return built;
    };
    return {
        token(suffix, title, init) {
            const prefixes = typeof init.prefix === "string" ? [init.prefix] : init.prefix;
            return rule(suffix, title, init.tail === undefined ? init : { follows: (0,_follows_js__WEBPACK_IMPORTED_MODULE_1__/* .wordRun */ .oC)(init.tail), ...init }, {
                keywords: init.keywords ?? prefixes.map((prefix) => prefix.toLowerCase()),
                pattern: () => new RegExp(`${begin}${init.before ?? ""}${startOf(prefixes)}${init.body.source}${end}`, "g"),
                confidence: "high",
            }, lengthOf(init.like), (seed) => {
                const body = init.like.map((part, at) => (0,_sample_js__WEBPACK_IMPORTED_MODULE_2__/* .render */ .XX)(part, `${seed}${at}`));
                const whole = body.join("");
                return {
                    positive: prefixes.map((prefix) => [prefix, ...body]),
                    negative: prefixes.flatMap((prefix) => [
                        ["Z", prefix, ...body],
                        [prefix, whole.slice(0, Math.min(6, whole.length >> 1))],
                    ]),
                };
            });
        },
        assigned(suffix, title, init) {
            const digit = init.digitless ? "" : "(?=[A-Za-z_.+/=-]{0,60}[0-9])";
            return rule(suffix, title, init, {
                keywords: init.keywords ?? (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .nameKeywords */ .cE)(init.names),
                pattern: () => new RegExp(`(?:${init.names.map(_words_js__WEBPACK_IMPORTED_MODULE_3__/* .spelled */ .uQ).join("|")})${_assignment_js__WEBPACK_IMPORTED_MODULE_0__/* .nameTail */ .kT}${_assignment_js__WEBPACK_IMPORTED_MODULE_0__/* .assigns */ .n3}${digit}(?<secret>${init.value.source})(?![A-Za-z0-9_(-])`, "g"),
                confidence: "medium",
            }, lengthOf(init.like), (seed) => {
                const value = init.like.map((part, at) => (0,_sample_js__WEBPACK_IMPORTED_MODULE_2__/* .render */ .XX)(part, `${seed}${at}`)).join("");
                const middle = value.length >> 1;
                const parts = [value.slice(0, middle), value.slice(middle)];
                return {
                    positive: init.names.flatMap((text) => [
                        [text.replaceAll(" ", "_").toUpperCase(), "=", ...parts],
                        ['{ "', camelCase(text), '": "', ...parts, '" }'],
                    ]),
                    negative: [
                        ["checksum = ", ...parts],
                        [init.names[0].replaceAll(" ", "_"), "=", "${NAME}"],
                    ],
                };
            });
        },
        near(suffix, title, init) {
            return rule(suffix, title, init, {
                keywords: init.words,
                pattern: () => new RegExp(`${(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .after */ .Pl)(init.words, init.within)}(?=${init.value.source})${begin}(?<secret>${init.value.source})${end}`, "g"),
                confidence: "high",
            }, lengthOf(init.like), () => ({
                positive: init.words.map((word) => [word, ': "', ...init.like, '"']),
                negative: [init.like, [init.words[0], "\n", ...init.like]],
            }));
        },
        form(suffix, title, init) {
            return rule(suffix, title, init, {
                keywords: init.keywords,
                pattern: () => patternOf(init),
                confidence: "high",
            }, lengthOf(init.like), () => ({ positive: [init.like], negative: [] }));
        },
    };
}
const patternOf = ({ pattern }) => (typeof pattern === "function" ? pattern() : pattern);
const camelCase = (name) => name.replace(/ ([a-z0-9])/g, (_, letter) => letter.toUpperCase());
const renderParts = (seed) => (parts) => parts.map((part, at) => (0,_sample_js__WEBPACK_IMPORTED_MODULE_2__/* .render */ .XX)(part, `${seed}${at}`));
function lengthOf(parts) {
    let length = 0;
    for (const part of parts)
        length += typeof part === "function" ? 20 : part.length;
    return length;
}


/***/ }),

/***/ 68998:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ fields)
/* harmony export */ });
/* harmony import */ var _build_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11063);

const fields = {
    aws: async () => (await __webpack_require__.e(/* import() */ 9864).then(__webpack_require__.bind(__webpack_require__, 99864))).awsRules,
    azure: async () => (await __webpack_require__.e(/* import() */ 8916).then(__webpack_require__.bind(__webpack_require__, 38916))).azureRules,
    entra: async () => (await __webpack_require__.e(/* import() */ 6315).then(__webpack_require__.bind(__webpack_require__, 6315))).entraRules,
    google: async () => (await __webpack_require__.e(/* import() */ 2201).then(__webpack_require__.bind(__webpack_require__, 12201))).googleRules,
    clouds: async () => (await __webpack_require__.e(/* import() */ 8633).then(__webpack_require__.bind(__webpack_require__, 28633))).clouds,
    "clouds-asia": async () => (await __webpack_require__.e(/* import() */ 3360).then(__webpack_require__.bind(__webpack_require__, 3360))).cloudsAsia,
    hosting: async () => (await __webpack_require__.e(/* import() */ 7353).then(__webpack_require__.bind(__webpack_require__, 47353))).hosting,
    domains: async () => (await __webpack_require__.e(/* import() */ 2417).then(__webpack_require__.bind(__webpack_require__, 94798))).domains,
    "git-hosts": async () => (await __webpack_require__.e(/* import() */ 378).then(__webpack_require__.bind(__webpack_require__, 10378))).gitHosts,
    "package-registries": async () => (await __webpack_require__.e(/* import() */ 7487).then(__webpack_require__.bind(__webpack_require__, 37487))).packageRegistries,
    ci: async () => (await __webpack_require__.e(/* import() */ 1383).then(__webpack_require__.bind(__webpack_require__, 21383))).ci,
    "test-services": async () => (await __webpack_require__.e(/* import() */ 2940).then(__webpack_require__.bind(__webpack_require__, 22940))).testServices,
    "secret-managers": async () => (await __webpack_require__.e(/* import() */ 3384).then(__webpack_require__.bind(__webpack_require__, 3384))).secretManagers,
    kubernetes: async () => (await __webpack_require__.e(/* import() */ 6627).then(__webpack_require__.bind(__webpack_require__, 36627))).kubernetesRules,
    databases: async () => (await __webpack_require__.e(/* import() */ 8821).then(__webpack_require__.bind(__webpack_require__, 98821))).databases,
    "search-services": async () => (await __webpack_require__.e(/* import() */ 5092).then(__webpack_require__.bind(__webpack_require__, 25092))).searchServices,
    payment: async () => (await __webpack_require__.e(/* import() */ 2169).then(__webpack_require__.bind(__webpack_require__, 72169))).payment,
    finance: async () => (await __webpack_require__.e(/* import() */ 3841).then(__webpack_require__.bind(__webpack_require__, 3841))).finance,
    chat: async () => (await __webpack_require__.e(/* import() */ 207).then(__webpack_require__.bind(__webpack_require__, 60207))).chat,
    mail: async () => (await __webpack_require__.e(/* import() */ 9948).then(__webpack_require__.bind(__webpack_require__, 99948))).mail,
    telephony: async () => (await __webpack_require__.e(/* import() */ 4503).then(__webpack_require__.bind(__webpack_require__, 94503))).telephony,
    ai: async () => (await __webpack_require__.e(/* import() */ 5761).then(__webpack_require__.bind(__webpack_require__, 25761))).ai,
    "ai-tools": async () => (await __webpack_require__.e(/* import() */ 983).then(__webpack_require__.bind(__webpack_require__, 60983))).aiTools,
    "ai-data": async () => (await __webpack_require__.e(/* import() */ 6314).then(__webpack_require__.bind(__webpack_require__, 16314))).aiData,
    monitoring: async () => (await __webpack_require__.e(/* import() */ 8413).then(__webpack_require__.bind(__webpack_require__, 18413))).monitoring,
    alerting: async () => (await __webpack_require__.e(/* import() */ 9509).then(__webpack_require__.bind(__webpack_require__, 49509))).alerting,
    analytics: async () => (await __webpack_require__.e(/* import() */ 7567).then(__webpack_require__.bind(__webpack_require__, 57567))).analytics,
    "feature-flags": async () => (await __webpack_require__.e(/* import() */ 1911).then(__webpack_require__.bind(__webpack_require__, 51911))).featureFlags,
    identity: async () => (await __webpack_require__.e(/* import() */ 3845).then(__webpack_require__.bind(__webpack_require__, 83845))).identity,
    productivity: async () => (await __webpack_require__.e(/* import() */ 1871).then(__webpack_require__.bind(__webpack_require__, 11871))).productivity,
    automation: async () => (await __webpack_require__.e(/* import() */ 412).then(__webpack_require__.bind(__webpack_require__, 10412))).automation,
    customers: async () => (await __webpack_require__.e(/* import() */ 4978).then(__webpack_require__.bind(__webpack_require__, 14978))).customers,
    commerce: async () => (await __webpack_require__.e(/* import() */ 1920).then(__webpack_require__.bind(__webpack_require__, 91920))).commerce,
    content: async () => (await __webpack_require__.e(/* import() */ 1398).then(__webpack_require__.bind(__webpack_require__, 91398))).content,
    maps: async () => (await __webpack_require__.e(/* import() */ 924).then(__webpack_require__.bind(__webpack_require__, 90924))).maps,
    social: async () => (await __webpack_require__.e(/* import() */ 2992).then(__webpack_require__.bind(__webpack_require__, 42992))).social,
    storage: async () => (await __webpack_require__.e(/* import() */ 4458).then(__webpack_require__.bind(__webpack_require__, 74458))).storage,
    security: async () => (await __webpack_require__.e(/* import() */ 2881).then(__webpack_require__.bind(__webpack_require__, 2881))).security,
    data: async () => (await __webpack_require__.e(/* import() */ 6271).then(__webpack_require__.bind(__webpack_require__, 96271))).data,
    "blockchain-keys": async () => (await __webpack_require__.e(/* import() */ 5700).then(__webpack_require__.bind(__webpack_require__, 5700))).blockchainKeys,
    blockchain: async () => (await __webpack_require__.e(/* import() */ 7509).then(__webpack_require__.bind(__webpack_require__, 9890))).blockchain,
    frameworks: async () => (await __webpack_require__.e(/* import() */ 8762).then(__webpack_require__.bind(__webpack_require__, 88762))).frameworks,
    "private-keys": async () => (await __webpack_require__.e(/* import() */ 6969).then(__webpack_require__.bind(__webpack_require__, 86969))).privateKeys,
    "connection-strings": async () => (await __webpack_require__.e(/* import() */ 3472).then(__webpack_require__.bind(__webpack_require__, 83472))).connectionStrings,
    "http-credentials": async () => (await __webpack_require__.e(/* import() */ 3844).then(__webpack_require__.bind(__webpack_require__, 33844))).httpCredentials,
};


/***/ }),

/***/ 82237:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KW: () => (/* binding */ credentialsFollow),
/* harmony export */   TD: () => (/* binding */ readFollows),
/* harmony export */   oC: () => (/* binding */ wordRun)
/* harmony export */ });
/* unused harmony export writeFollows */
const word = new Uint8Array(256);
for (const letter of "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-.") {
    word[letter.charCodeAt(0)] = 1;
}
const runs = new WeakMap();
function wordRun(least) {
    const follows = (bytes, end) => {
        if (end + least > bytes.length)
            return false;
        for (let at = end; at < end + least; at++)
            if (!word[bytes[at]])
                return false;
        return true;
    };
    runs.set(follows, least);
    return follows;
}
function writeFollows(follows) {
    if (follows === credentialsFollow)
        return "credentials";
    return follows && runs.get(follows);
}
function readFollows(written) {
    return written === "credentials" ? credentialsFollow : wordRun(written);
}
const AT = 0x40;
const COLON = 0x3a;
const SPACE = 0x20;
const QUOTE = 0x22;
const LONGEST = 600;
const looked = {
    from: 0,
    until: 0,
    colon: -1,
};
function credentialsFollow(bytes, end) {
    const again = looked.bytes === bytes && end >= looked.from && end <= looked.until;
    const stop = Math.min(bytes.length, end + LONGEST);
    let colon = again ? looked.colon : -1;
    let at = again ? looked.until : end;
    for (; at < stop; at++) {
        const byte = bytes[at];
        if (byte === COLON)
            colon = at;
        if (byte === AT || byte <= SPACE || byte === QUOTE)
            break;
    }
    looked.bytes = bytes;
    looked.from = end;
    looked.until = at;
    looked.colon = colon;
    return at < stop && bytes[at] === AT && colon >= end;
}


/***/ }),

/***/ 84405:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K3: () => (/* binding */ base64),
/* harmony export */   Mm: () => (/* binding */ letters),
/* harmony export */   RG: () => (/* binding */ base32),
/* harmony export */   Sg: () => (/* binding */ alnum),
/* harmony export */   XX: () => (/* binding */ render),
/* harmony export */   gh: () => (/* binding */ upperHex),
/* harmony export */   ib: () => (/* binding */ lower),
/* harmony export */   js: () => (/* binding */ upper),
/* harmony export */   r0: () => (/* binding */ base64url),
/* harmony export */   tw: () => (/* binding */ base58),
/* harmony export */   uR: () => (/* binding */ uuid),
/* harmony export */   uh: () => (/* binding */ hex),
/* harmony export */   vm: () => (/* binding */ digits)
/* harmony export */ });
const digit = "0123456789";
const lowerLetter = "abcdefghijklmnopqrstuvwxyz";
const upperLetter = lowerLetter.toUpperCase();
const shape = (alphabet) => (length) => ({ alphabet, length });
const digits = shape(digit);
const hex = shape(`${digit}abcdef`);
const upperHex = shape(`${digit}ABCDEF`);
const lower = shape(digit + lowerLetter);
const upper = shape(digit + upperLetter);
const letters = shape(lowerLetter + upperLetter);
const alnum = shape(digit + lowerLetter + upperLetter);
const base64 = shape(`${digit}${lowerLetter}${upperLetter}+/`);
const base64url = shape(`${digit}${lowerLetter}${upperLetter}-_`);
const base32 = shape(`${upperLetter}234567`);
const base58 = shape("123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz");
const uuid = (seed) => {
    const text = render(hex(32), seed);
    return `${text.slice(0, 8)}-${text.slice(8, 12)}-4${text.slice(13, 16)}-a${text.slice(17, 20)}-${text.slice(20)}`;
};
function render(sample, seed) {
    if (typeof sample === "string")
        return sample;
    if (typeof sample === "function")
        return sample(seed);
    let state = seedOf(seed);
    let text = "";
    for (let at = 0; at < sample.length; at++) {
        state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
        text += sample.alphabet[Math.floor((state / 2 ** 32) * sample.alphabet.length)];
    }
    return text;
}
function seedOf(text) {
    let hash = 0x811c9dc5;
    for (let at = 0; at < text.length; at++)
        hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) >>> 0;
    return hash;
}


/***/ }),

/***/ 18858:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EB: () => (/* binding */ anyOf),
/* harmony export */   Pl: () => (/* binding */ after),
/* harmony export */   cE: () => (/* binding */ nameKeywords),
/* harmony export */   eu: () => (/* binding */ literal),
/* harmony export */   uQ: () => (/* binding */ spelled)
/* harmony export */ });
/* unused harmony export anyCase */
/* harmony import */ var _assignment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76490);

const anyCase = (text) => literal(text).replace(/[a-z]/gi, (letter) => `[${letter.toLowerCase()}${letter.toUpperCase()}]`);
const anyOf = (texts) => `(?:${texts.map(anyCase).join("|")})`;
const valueBelow = String.raw `\r?\n(?=[ \t]{0,40}(?:value["']?:|default[ \t]|<string>|<value>))`;
function after(words, within = 80) {
    const word = `(?:${words.map(wordOf).join("|")})`;
    return `${word}(?:(?!${word})(?:[^\\r\\n]|${valueBelow})){0,${within}}?`;
}
const literal = (text) => text.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");
const TELLING = 5;
const everyday = new Set(`access alpha analytics apple authorize azure better canvas channel checkout clickhouse comet
  container customer daily database drone elastic front github gmail google hunter initial iterable
  kafka linear measurement metal monday particle people polygon private rapid redis registry schema
  scout scraper search secret security segment shortcut snowflake spaces speech split square stability
  statuspage storage stream supervisor symfony system together twitter unseal vault virus wallet`.split(/\s+/));
function nameKeywords(names) {
    const found = names.flatMap((name) => {
        const [first, second] = name.split(" ");
        return (first.length >= TELLING && !everyday.has(first)) || second === undefined
            ? [first]
            : _assignment_js__WEBPACK_IMPORTED_MODULE_0__/* .joints */ .WM.map((joint) => first + joint + second);
    });
    return [...new Set(found)];
}
const wordOf = (word) => word.length >= TELLING ? anyCase(word) : `(?<![A-Za-z0-9])${anyCase(word)}`;
function spelled(name) {
    const words = name.split(" ");
    const boundary = words[0].length >= TELLING ? "" : "(?<![A-Za-z0-9])";
    return boundary + words.map(anyCase).join(_assignment_js__WEBPACK_IMPORTED_MODULE_0__/* .jointPattern */ .LG);
}


/***/ })

};
