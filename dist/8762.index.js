export const id = 8762;
export const ids = [8762];
export const modules = {

/***/ 88762:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   frameworks: () => (/* binding */ frameworks)
/* harmony export */ });
/* harmony import */ var _build_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11063);
/* harmony import */ var _sample_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84405);


const rotate = "Set a new one: every session and signed value made with it becomes void.";
const django = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("django", "Django", {
    documentation: "https://docs.djangoproject.com/en/stable/ref/settings/#secret-key",
    revoke: rotate,
});
const laravel = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("laravel", "Laravel", {
    documentation: "https://laravel.com/docs/encryption",
    revoke: "Run `php artisan key:generate`; encrypted values must be encrypted again.",
});
const rails = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("rails", "Ruby on Rails", {
    documentation: "https://guides.rubyonrails.org/security.html#custom-credentials",
    revoke: "Edit the credentials with a new master key and rotate secret_key_base.",
});
const symfony = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("symfony", "Symfony", {
    documentation: "https://symfony.com/doc/current/reference/configuration/framework.html#secret",
    revoke: rotate,
});
const nextAuth = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("auth-js", "Auth.js", {
    documentation: "https://authjs.dev/getting-started/deployment",
    revoke: rotate,
});
const phoenix = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("phoenix", "Phoenix", {
    documentation: "https://hexdocs.pm/phoenix/deployment.html",
    revoke: rotate,
});
const aspNet = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("asp-net", "ASP.NET", {
    documentation: "https://learn.microsoft.com/dotnet/api/system.web.configuration.machinekeysection",
    revoke: "Generate a new machine key: a leaked one lets others forge view state and run code.",
});
const sidekiq = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("sidekiq", "Sidekiq", {
    documentation: "https://github.com/sidekiq/sidekiq/wiki/Commercial-FAQ",
    revoke: "Ask for new credentials for the gem server.",
});
const drupal = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("drupal", "Drupal", {
    documentation: "https://www.drupal.org/docs/getting-started/installing-drupal",
    revoke: "Set a new hash salt in settings.php.",
});
const fontAwesome = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("fontawesome", "Font Awesome", {
    documentation: "https://docs.fontawesome.com/web/setup/packages",
    revoke: "Delete the token in the account.",
    at: "https://fontawesome.com/account/general",
});
const unix = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("unix", "Unix", {
    documentation: "https://man7.org/linux/man-pages/man5/crypt.5.html",
    revoke: "Change the account's password.",
});
const homeAssistant = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("home-assistant", "Home Assistant", {
    documentation: "https://developers.home-assistant.io/docs/auth_api/",
    revoke: "Delete the long-lived access token in the profile.",
});
const plex = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("plex", "Plex", {
    documentation: "https://support.plex.tv/articles/204059436-finding-an-authentication-token-x-plex-token/",
    revoke: "Sign out all devices of the account.",
    at: "https://app.plex.tv/desktop/#!/settings/account",
});
const adafruit = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("adafruit-io", "Adafruit IO", {
    documentation: "https://io.adafruit.com/api/docs/",
    revoke: "Regenerate the key.",
    at: "https://io.adafruit.com/",
});
const blynk = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("blynk", "Blynk", {
    documentation: "https://docs.blynk.io/en/concepts/device",
    revoke: "Refresh the device's auth token.",
    at: "https://blynk.cloud/",
});
const balena = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("balena", "balena", {
    documentation: "https://docs.balena.io/reference/api/overview/",
    revoke: "Delete the key under Preferences → Access tokens.",
    at: "https://dashboard.balena-cloud.com/preferences/access-tokens",
});
const meraki = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("cisco-meraki", "Cisco Meraki", {
    documentation: "https://developer.cisco.com/meraki/api-v1/authorization/",
    revoke: "Revoke the key in the profile.",
    at: "https://dashboard.meraki.com/",
});
const particle = (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .provider */ .Mn)("particle", "Particle", {
    documentation: "https://docs.particle.io/reference/cloud-apis/access-tokens/",
    revoke: "Delete the token with `particle token revoke`.",
    at: "https://console.particle.io/",
});
const keyBase = ["key_base", "key-base", "keybase", "key.base", "key base"];
const frameworks = [
    django.form("secret-key", "secret key", {
        pattern: /(?<![A-Za-z])(?:DJANGO_)?SECRET_KEY["']?\]?\s{0,4}=\s{0,4}[rb]?["'](?<secret>(?:django-insecure-)?[A-Za-z0-9!@#$%^&*()_=+-]{50})["']/g,
        keywords: ["secret_key"],
        entropy: 4,
        like: ["SECRET_KEY = 'django-insecure-", (0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .alnum */ .Sg)(46), "!(@^'"],
        also: [['DJANGO_SECRET_KEY="', (0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .alnum */ .Sg)(46), '!(@^"']],
        unlike: [["SECRET_KEY = os.environ['SECRET_KEY']"], ["SECRET_KEY = '", (0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .alnum */ .Sg)(20), "'"]],
        confidence: "medium",
    }),
    laravel.form("app-key", "application key", {
        pattern: /APP_KEY["']?\s{0,4}(?:=>|[=:])\s{0,4}["']?(?<secret>base64:[A-Za-z0-9+/]{43}=)/g,
        keywords: ["app_key"],
        like: ["APP_KEY=base64:", (0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .base64 */ .K3)(43), "="],
        unlike: [["APP_KEY="], ["APP_KEY=base64:", (0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .base64 */ .K3)(20)]],
    }),
    rails.assigned("secret-key-base", "secret key base", {
        names: ["secret key base", "rails secret key base"],
        keywords: keyBase,
        value: /[0-9a-f]{128}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .hex */ .uh)(128)],
        confidence: "high",
    }),
    rails.assigned("master-key", "master key", {
        names: ["rails master key"],
        value: /[0-9a-f]{32}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .hex */ .uh)(32)],
        confidence: "high",
    }),
    symfony.assigned("app-secret", "application secret", {
        names: ["app secret", "symfony secret", "symfony app secret"],
        value: /[0-9a-f]{32}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .hex */ .uh)(32)],
    }),
    nextAuth.assigned("secret", "signing secret", {
        names: ["nextauth secret", "next auth secret", "better auth secret"],
        value: /[A-Za-z0-9+/=_-]{32,88}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .base64 */ .K3)(43), "="],
    }),
    phoenix.assigned("secret-key-base", "secret key base", {
        names: ["secret key base"],
        keywords: keyBase,
        value: /[A-Za-z0-9+/]{64}(?![A-Za-z0-9+/=])/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .base64 */ .K3)(64)],
    }),
    aspNet.form("machine-key", "machine key", {
        pattern: /<machineKey\s[^>]{0,200}?(?:validationKey|decryptionKey)\s{0,2}=\s{0,2}"(?<secret>[0-9A-F]{32,128})"/gi,
        keywords: ["<machinekey"],
        like: ['<machineKey validationKey="', (0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .upperHex */ .gh)(128), '" validation="SHA1" />'],
        unlike: [['<machineKey validationKey="AutoGenerate,IsolateApps" />']],
    }),
    sidekiq.form("gem-server-credentials", "gem server credentials", {
        pattern: /(?:BUNDLE_(?:ENTERPRISE|GEMS)__CONTRIBSYS__COM["']?\s{0,4}[:=]\s{0,4}["']?|https:\/\/)(?<secret>[0-9a-f]{8}:[0-9a-f]{8})(?:@(?:gems|enterprise)\.contribsys\.com)?(?![0-9A-Za-z])/g,
        keywords: ["contribsys"],
        like: ["BUNDLE_GEMS__CONTRIBSYS__COM=", (0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .hex */ .uh)(8), ":", (0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .hex */ .uh)(8)],
        unlike: [["BUNDLE_GEMS__CONTRIBSYS__COM=", "${CREDENTIALS}"]],
    }),
    drupal.form("hash-salt", "hash salt", {
        pattern: /\$settings\['hash_salt'\]\s{0,4}=\s{0,4}'(?<secret>[A-Za-z0-9_-]{40,100})'/g,
        keywords: ["hash_salt"],
        like: ["$settings['hash_salt'] = '", (0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .base64url */ .r0)(74), "';"],
        unlike: [["$settings['hash_salt'] = '';"]],
    }),
    fontAwesome.assigned("package-token", "package token", {
        names: [
            "fontawesome npm auth token",
            "font awesome token",
            "fontawesome package token",
            "fontawesome token",
        ],
        value: /[0-9A-F]{8}(?:-[0-9A-F]{4}){3}-[0-9A-F]{12}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .upperHex */ .gh)(8), "-", (0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .upperHex */ .gh)(4), "-", (0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .upperHex */ .gh)(4), "-", (0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .upperHex */ .gh)(4), "-", (0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .upperHex */ .gh)(12)],
    }),
    unix.form("password-hash", "password hash in a shadow file", {
        pattern: /(?<=^|\n|\\n)[a-z_][a-z0-9_-]{0,31}:(?<secret>\$(?:[156]|y|gy|2[aby])\$[A-Za-z0-9./$=,]{20,160}):\d{1,6}:\d{0,6}:\d{0,6}:/g,
        keywords: [":$1$", ":$5$", ":$6$", ":$y$", ":$gy$", ":$2a$", ":$2b$", ":$2y$"],
        like: ["root:$6$", (0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .alnum */ .Sg)(16), "$", (0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .alnum */ .Sg)(86), ":19000:0:99999:7:::"],
        also: ["1", "5", "y", "gy", "2a", "2b", "2y"].map((kind) => [
            `deploy:$${kind}$`,
            (0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .alnum */ .Sg)(60),
            ":19000:0:99999:7:::",
        ]),
        unlike: [["root:!:19000:0:99999:7:::"]],
    }),
    homeAssistant.assigned("access-token", "long-lived access token", {
        names: [
            "home assistant token",
            "hass token",
            "homeassistant token",
            "ha token",
            "supervisor token",
            "hassio token",
        ],
        value: /eyJ[A-Za-z0-9_-]{10,100}\.eyJ[A-Za-z0-9_-]{40,300}\.[A-Za-z0-9_-]{43}/,
        like: ["eyJ", (0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .alnum */ .Sg)(33), ".eyJ", (0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .alnum */ .Sg)(110), ".", (0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .base64url */ .r0)(43)],
        reach: 700,
    }),
    plex.assigned("token", "account token", {
        names: ["plex token", "x plex token", "plex auth token"],
        value: /[A-Za-z0-9_-]{20}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .base64url */ .r0)(20)],
    }),
    adafruit.token("key", "key", { prefix: "aio_", body: /[A-Za-z0-9]{28}/, like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .alnum */ .Sg)(28)], tail: 28 }),
    blynk.assigned("auth-token", "device auth token", {
        names: ["blynk auth token", "blynk token", "blynk auth"],
        value: /[A-Za-z0-9_-]{32}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .base64url */ .r0)(32)],
    }),
    balena.assigned("api-key", "API key", {
        names: ["balena api key", "balena token", "balenacloud api key", "balena api token"],
        value: /[A-Za-z0-9]{32}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .alnum */ .Sg)(32)],
    }),
    meraki.assigned("api-key", "dashboard API key", {
        names: ["meraki api key", "meraki dashboard api key", "x cisco meraki api key", "meraki key"],
        value: /[0-9a-f]{40}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .hex */ .uh)(40)],
    }),
    particle.assigned("access-token", "access token", {
        names: ["particle access token", "particle token"],
        value: /[0-9a-f]{40}/,
        like: [(0,_sample_js__WEBPACK_IMPORTED_MODULE_1__/* .hex */ .uh)(40)],
    }),
];


/***/ })

};
