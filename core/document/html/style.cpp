#include "core/document/html/parts.h"

namespace aicmo::document::html {
namespace {

std::string variables(const Palette& p) {
    std::string out;
    const auto set = [&out](const char* name, Colour colour) {
        out += std::string("--") + name + ":" + colour.hex() + ";";
    };
    set("paper", p.paper);
    set("ink", p.ink);
    set("muted", p.muted);
    set("plan", p.plan);
    set("rule", p.rule);
    set("wash", p.wash);
    set("field", p.field);
    set("onfield", p.onField);
    set("onfield2", p.onField2);
    set("cell", p.cell);
    set("fieldacc", p.fieldAccent);
    set("pg", p.graphic);
    set("ag", p.accentGraphic);
    set("ptext", p.text);
    set("atext", p.accentText);
    set("t50", p.t50);
    set("t10", p.t10);
    set("t10text", ensureContrast(p.text, p.t10, 4.5));
    set("onpg", p.onGraphic);
    return out;
}

/// A family name as a CSS string: letters, digits, blanks and hyphens only.
std::string familyName(const std::string& family) {
    std::string out;
    for (const char c : family) {
        const bool fine =
            (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == ' ' || c == '-';
        if (fine) {
            out += c;
        }
    }
    return out.empty() ? "Inter" : out;
}

constexpr const char* layout = R"css(
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;scroll-padding-top:16px}
body{margin:0;background:var(--paper);color:var(--ink);font-size:17px;line-height:28px;font-variant-numeric:tabular-nums;overflow-wrap:anywhere}
a{color:var(--ptext);text-underline-offset:3px}
a:focus-visible,summary:focus-visible,[tabindex]:focus-visible{outline:3px solid var(--ag);outline-offset:3px}
h1,h2,h3,h4,h5,p,dl,dd,ul,ol,figure,blockquote,pre,table{margin:0;padding:0}
img{max-width:100%;height:auto}
.wide{max-width:1136px;margin:0 auto;padding:0 32px}
.band{background:var(--paper)}
.band .wide{display:flex;justify-content:space-between;align-items:center;gap:24px;min-height:96px;padding-top:16px;padding-bottom:16px}
.band p{text-align:end;font-size:15px;line-height:22px;color:var(--muted)}
.brand{font-weight:700;font-size:22px}
.logo{display:block;max-width:300px;max-height:48px;width:auto;height:auto}
.plate{display:block}
.plate.onfield{background:var(--field);padding:12px 16px}
.field{background:var(--field);color:var(--onfield)}
.field .wide{display:flex;justify-content:space-between;align-items:center;gap:48px;min-height:240px;padding-top:40px;padding-bottom:40px}
.field .quiet{color:var(--onfield2);font-size:15px;line-height:22px}
.field h1{font-size:56px;line-height:64px;letter-spacing:-.01em;margin:4px 0 12px}
.field h1.long{font-size:40px;line-height:46px}
.field .goal{font-size:20px;line-height:30px;margin-bottom:16px}
.strip{width:320px;flex:none}
.strip svg{display:block;width:100%;height:auto}
.page{display:grid;grid-template-columns:176px minmax(0,848px);gap:56px;padding-top:40px;padding-bottom:96px}
.side ol,.toc ol{list-style:none;padding:0;font-size:15px;line-height:22px}
.side{border-top:1px solid var(--ink);align-self:start;position:sticky;top:16px;max-height:calc(100vh - 32px);overflow:auto;padding-top:8px}
.side li+li,.toc li+li{margin:0}
.side a,.toc a{display:flex;gap:12px;padding:6px 0;color:var(--ink);text-decoration:none}
.side a:hover,.toc a:hover{text-decoration:underline}
.side .n,.toc .n{color:var(--ptext);min-width:20px}
.toc{display:none}
section{margin-bottom:72px}
h2{font-size:30px;line-height:38px;letter-spacing:-.01em}
h2 .n{font-weight:400;color:var(--ptext);margin-inline-end:14px}
.headline{color:var(--muted);margin:4px 0 32px}
h2+.prose,h2+.charts{margin-top:24px}
.prose>h3:first-child{margin-top:0}
h3{font-size:22px;line-height:30px;margin:40px 0 8px;max-width:720px}
h4{font-size:17px;line-height:24px;margin:28px 0 4px;max-width:720px}
h5{font-size:17px;line-height:24px;margin:20px 0 4px}
.prose>p,.prose>ul,.prose>ol,.prose>blockquote,.prose>pre{max-width:720px}
p+p,p+ul,p+ol,ul+p,ol+p,blockquote+p,p+blockquote,pre+p,p+pre{margin-top:16px}
.lead{font-size:22px;line-height:34px;margin-bottom:24px}
.note{font-size:15px;line-height:22px;color:var(--muted)}
ul,ol{padding-inline-start:24px}
ul{list-style:square}
li::marker{color:var(--ptext)}
li+li{margin-top:4px}
blockquote{border-inline-start:4px solid var(--ag);padding-inline-start:20px;font-size:19px;line-height:28px}
pre{background:var(--wash);padding:12px 16px;overflow:auto;font-size:15px;line-height:22px}
code{font-family:"Noto Sans Mono",ui-monospace,monospace;font-size:.92em}
hr{border:0;border-top:1px solid var(--rule);margin:24px 0}
.muted{color:var(--muted)}
.ahead,.hash{color:var(--ptext)}
.behind{color:var(--atext)}
.figures{display:grid;grid-template-columns:repeat(3,minmax(0,1fr));gap:24px;margin-bottom:32px}
.figures>div{border-top:1px solid var(--ink);padding-top:6px}
.figures dt,.figures .to{font-size:15px;line-height:22px;color:var(--muted)}
.figures .value{font-size:34px;line-height:42px;font-weight:700}
.figures .st{font-size:15px;line-height:24px;font-weight:700}
.summary{display:grid;grid-template-columns:minmax(0,1fr);gap:32px}
.facts{font-size:15px;line-height:22px}
.facts div{margin-bottom:12px}
.facts dt{color:var(--muted)}
.facts dd{font-weight:700}
.facts.across{display:grid;grid-template-columns:repeat(auto-fit,minmax(180px,1fr));gap:0 24px;border-top:1px solid var(--rule);padding-top:12px;margin-top:24px}
.scroll{overflow-x:auto;margin:16px 0 24px}
.scroll svg{min-width:560px}
.scroll .bar{min-width:120px}
table{border-collapse:collapse;width:100%;overflow-wrap:break-word;font-size:16px;line-height:24px}
caption{caption-side:bottom;text-align:start;font-size:15px;line-height:22px;color:var(--muted);padding-top:6px}
th,td{text-align:start;vertical-align:top;padding:7px 16px 7px 0}
th:last-child,td:last-child{padding-inline-end:0}
thead th{border-bottom:1.5px solid var(--ink);font-weight:700;vertical-align:bottom}
tbody th{font-weight:400}
tbody td,tbody th{border-bottom:1px solid var(--rule)}
tfoot td,tfoot th{font-weight:700;border-top:1.5px solid var(--ink)}
.end{text-align:end;white-space:nowrap}
.bar{display:block;width:100%;min-width:120px;height:16px;margin-top:4px}
.b1{fill:var(--pg)}.b2{fill:var(--t50)}.b3{fill:var(--ag)}
.charts{display:grid;grid-template-columns:repeat(2,minmax(0,1fr));gap:32px 40px;margin-bottom:16px}
.charts h3{margin:0 0 8px;font-size:17px;line-height:24px}
.charts h3 span{font-weight:400;font-size:15px;color:var(--muted)}
svg{display:block;max-width:100%;height:auto}
svg text{font-family:inherit;font-size:14px;fill:var(--muted)}
svg .ink{fill:var(--ink)}
svg .val{fill:var(--ptext);font-weight:700}
svg .actual{fill:none;stroke:var(--pg);stroke-width:2.2;stroke-linejoin:round;stroke-linecap:round}
svg .planned{fill:none;stroke:var(--plan);stroke-width:1.1;stroke-dasharray:5 4}
svg .dot{fill:var(--pg);stroke:var(--paper);stroke-width:1.5}
svg .open{fill:var(--paper);stroke:var(--plan);stroke-width:1.5}
svg .axis{stroke:var(--rule);stroke-width:1}
svg .tick{stroke:var(--muted);stroke-width:1}
svg .lab{fill:var(--onfield2);font-size:12px}
.on{fill:var(--fieldacc)}.off{fill:var(--cell)}
.great{font-size:56px;line-height:64px;font-weight:700;letter-spacing:-.01em;margin-bottom:24px}
.great small{display:block;font-size:15px;line-height:22px;font-weight:400;color:var(--muted);letter-spacing:0}
.cards2{display:grid;grid-template-columns:repeat(2,minmax(0,1fr));gap:40px 24px}
.cards3{display:grid;grid-template-columns:repeat(3,minmax(0,1fr));gap:40px 24px}
.card{border-top:1px solid var(--ink);padding-top:12px}
.card h3{margin:0 0 6px;font-size:20px;line-height:28px}
.card .n{font-weight:400;color:var(--ptext);margin-inline-end:12px}
.card .moves{font-size:15px;line-height:22px;margin-top:12px}
.initials{width:64px;height:64px;border-radius:50%;background:var(--t10);color:var(--t10text);display:flex;align-items:center;justify-content:center;font-weight:700;font-size:24px;margin:8px 0 16px}
.posts{display:grid;grid-template-columns:repeat(2,minmax(0,1fr));gap:32px 24px;align-items:start}
.post{border:1px solid var(--rule)}
.post header{padding:14px 16px 10px}
.post header h3,.creative h3,.mail h3{margin:0;font-size:17px;line-height:24px}
.post header p{font-size:15px;line-height:22px;color:var(--muted);margin:0}
.post .txt{padding:4px 16px 14px;font-size:16px;line-height:24px;white-space:pre-line}
.fold{display:flex;align-items:center;gap:10px;font-size:14px;line-height:20px;color:var(--muted);padding:0 16px 8px}
.fold::before{content:"";flex:1;border-top:1px dashed var(--plan)}
.post img,.creative img{display:block;width:100%;height:auto}
.post .pics{display:flex;gap:4px;padding-bottom:4px}
.post .pics>*{flex:1 1 0;min-width:0}
.post .facts,.creative .facts{padding:12px 16px 4px;border-top:1px solid var(--rule)}
.creative .facts{padding:12px 0 0;margin-top:12px}
.creative h3{margin:12px 0 4px}
.gone{background:var(--wash);border:1px dashed var(--plan);color:var(--muted);padding:40px 16px;text-align:center;font-size:15px;line-height:22px}
.mail{margin-bottom:48px}
.mail h3{margin-bottom:12px;font-size:20px}
.sheet{border:1px solid var(--rule);margin-top:4px}
.sheet .head{background:var(--wash);border-bottom:1px solid var(--rule);padding:14px 20px;font-size:16px;line-height:24px;display:grid;grid-template-columns:max-content minmax(0,1fr);gap:2px 20px}
.sheet .head dt{color:var(--muted)}
.sheet .head .subject{font-weight:700}
.sheet .body{max-width:600px;margin:0 auto;padding:32px 20px}
.sheet .body>*+*{margin-top:16px}
.sheet .body img{max-width:100%;height:auto;display:block}
.button{display:inline-block;background:var(--pg);color:var(--onpg);font-weight:700;padding:11px 26px;text-decoration:none}
.week{border-top:1px solid var(--ink);padding-top:6px;break-inside:avoid;margin-bottom:24px}
.weeks{columns:2;column-gap:24px;margin-top:16px}
.week h3{font-size:17px;line-height:24px;margin:0 0 6px;display:flex;justify-content:space-between;gap:12px}
.week h3 span{font-weight:400;font-size:15px;color:var(--muted)}
.week td{border:0;padding:2px 12px 2px 0;font-size:15px;line-height:22px}
.week td:first-child{color:var(--muted);white-space:nowrap}
details>summary{cursor:pointer;color:var(--ptext);padding:8px 0;width:fit-content}
.open li{margin-bottom:4px}
footer{border-top:1px solid var(--rule);padding:24px 0 48px;font-size:15px;line-height:22px;color:var(--muted)}
@media (max-width:959px){
 .page{grid-template-columns:minmax(0,1fr);gap:16px;padding-top:16px}
 .side{display:none}
 .toc{display:block;margin-bottom:24px}
}
@media (max-width:639px){
 body{font-size:16px;line-height:26px}
 .wide{padding-left:20px;padding-right:20px}
 .field .wide{flex-direction:column;align-items:stretch;gap:28px;padding-top:32px;padding-bottom:36px}
 .field h1{font-size:40px;line-height:46px}
 .field h1.long{font-size:32px;line-height:38px}
 .strip{width:100%}
 .figures{grid-template-columns:repeat(2,minmax(0,1fr));gap:16px}
 .charts,.cards2,.cards3,.posts{grid-template-columns:minmax(0,1fr)}
 .weeks{columns:1}
 .great{font-size:40px;line-height:48px}
 .sheet .head{grid-template-columns:minmax(0,1fr);gap:0}
 section{margin-bottom:56px}
}
@media print{
 .side,.toc{display:none}
 .page{display:block;padding-top:24px}
 body{font-size:11pt;line-height:1.5}
 .field,.band,.bar,.initials,svg{print-color-adjust:exact;-webkit-print-color-adjust:exact}
 .card,.post,.creative,figure,tr,.week{break-inside:avoid}
 h2,h3,h4{break-after:avoid}
 .scroll{overflow:visible}
}
)css";

/// What has no logical property, or would take its side from a text's own direction.
constexpr const char* rightToLeftLayout = R"css(
th,td{padding:7px 0 7px 16px}
.week td{padding:2px 0 2px 12px}
h1,h2,.great{letter-spacing:0}
ol{list-style-type:arabic-indic}
)css";

}  // namespace

std::string styleSheet(const Deliverable& deliverable) {
    const Colour primary = colourFrom(deliverable.brand.primary, {});
    const Colour accent = colourFrom(deliverable.brand.accent, {});
    const std::string light = variables(derivePalette(primary, accent));
    const std::string dark = variables(derivePalette(primary, accent, Scheme::Dark));
    std::string out = ":root{color-scheme:light dark;" + light + "}\n";
    out += "@media screen and (prefers-color-scheme:dark){:root{" + dark +
           "}.plate{background:#FFFFFF;padding:10px 14px}" + ".plate.onfield{background:var(--field)}}\n";
    out += "body{font-family:\"" + familyName(deliverable.brand.fontFamily) +
           "\",Inter,\"Noto Sans\",\"Noto Sans Arabic\",system-ui,sans-serif}";
    out += layout;
    return deliverable.language.rightToLeft() ? out + rightToLeftLayout : out;
}

}  // namespace aicmo::document::html
