#include "fixture.h"

#include <QBuffer>
#include <QImage>
#include <QRegularExpression>

using namespace aicmo;
using namespace aicmo::document;

namespace fixture {
namespace {

void fillStrategy(Strategy& strategy) {
    strategy.brandName = "Harbour Tea";
    strategy.primaryGoal = "900 online orders a month by August 2026";
    strategy.timeline = "2 March to 26 April 2026";
    strategy.executiveSummary = "Tea sells when it is *poured*. This campaign pours.\n\nEach week has **one theme**.";
    strategy.situationAnalysis =
        "## What helps us\n\nThe harbour has 14 cafés.\n\n## What holds us back\n\n- Nobody asks\n- Few know";
    strategy.strategyNarrative =
        "# The idea\n\nA cup before the ferry leaves, see [the guide](https://harbour.example/guide).\n\n"
        "> One cup, then the boat.\n\n## Messages\n\n| Channel | Message | Pieces |\n|---|---|---:|\n"
        "| Email | Your first cup | 3 |\n| Instagram | Steam in the morning | 12 |\n\n"
        "1. Say it\n2. Show it\n\n![The pier](assets/pier.png)\n\n`tea --hot` and ~~cold~~ text.";
    strategy.pillars = {{"Pour first", "Every piece starts with a cup.", "Online orders, 600 to 900"},
                        {"Open kitchen", "We show how it is made.", "Visits, +10 %"}};
    strategy.personas = {{"Ferry Frida", "Commutes by boat.", {"A quick cup", "No queue"}, {"instagram", "email"}}};
    Kpi orders{"Online orders", "orders a month", 600, 900, {}};
    orders.series = {
        {"2026-01", 600, 610}, {"2026-02", 660, 640}, {"2026-03", 700, 745}, {"2026-04", 800, std::nullopt}};
    Kpi cost{"Cost per order", "EUR", 9.8, 7.5, {}};
    cost.series = {{"2026-01", 9.8, 9.8}, {"2026-02", 9.5, 9.6}, {"2026-03", 9.0, 9.24}};
    strategy.kpis = {orders, cost};
    strategy.budget = {
        {"Paid social", 12000, "EUR"}, {"Events", 6000, "EUR"}, {"Search", 3000, "EUR"}, {"Measurement", 1000, "EUR"}};
}

ContentItem item(std::string id, std::string title, Channel channel, const char* when) {
    ContentItem out;
    out.id = std::move(id);
    out.title = std::move(title);
    out.channel = channel;
    out.scheduledText = when;
    out.scheduledAt = parseRfc3339(when);
    return out;
}

void fillContent(Project& project) {
    auto mail = item("welcome", "Your first cup", Channel::Email, "2026-03-03T09:00:00+01:00");
    mail.email = EmailContent{};
    mail.email->audience = "letter";
    mail.email->attachments = {"assets/menu.txt"};
    auto linkedIn = item("li-1", "Why we pour", Channel::LinkedIn, "2026-03-11T08:30:00+01:00");
    linkedIn.post = PostContent{};
    linkedIn.post->media = {{"assets/pier.png", "", "The pier at six"}};
    auto instagram = item("ig-1", "Steam", Channel::Instagram, "2026-04-20T07:15:00+02:00");
    instagram.post = PostContent{};
    instagram.post->media = {{"assets/gone.png", "", ""}};
    auto crm = item("crm-1", "Sync the letter", Channel::Crm, "2026-03-02T08:00:00+01:00");
    crm.crm = CrmContent{};
    project.content = {mail, linkedIn, instagram, crm};
    project.audiences = {{"letter", "Letter readers", "", {}}};
    project.creatives = {{"c1", "instagram", "Single picture", "A cup before the boat", "Steam, ropes, morning.",
                          "Save it", "Calm", "assets/pier.png"}};
}

std::vector<RenderedContent> rendered() {
    RenderedContent mail;
    mail.contentId = "welcome";
    mail.shownFor = "Ines";
    mail.from = "Harbour Tea <hello@harbour.example>";
    mail.subject = "Ines, your first cup";
    mail.preheader = "Poured on Monday";
    mail.html =
        "<html><head><style>p{color:red}</style></head><body><div style='display:none'>hidden words</div>"
        "<h1>Pour it, Ines</h1><p>The first <b>pot</b> is ready &amp; hot.</p><img src='assets/pier.png' alt='Pier'>"
        "<p><a class='button' href='https://harbour.example/order'>Order a pot</a></p>"
        "<script>alert(1)</script><p>Quay 9</p></body></html>";
    mail.text = "Pour it, Ines. The first pot is ready.";
    mail.contacts = 250;
    RenderedContent linkedIn;
    linkedIn.contentId = "li-1";
    linkedIn.postText =
        "We pour because tea is read with the nose. "
        "It takes four minutes, a clean pot and water that has just stopped boiling, and then it takes "
        "somebody who waits for it beside you, which is the part that no machine has learned until now.\n"
        "https://harbour.example/pour\n#tea #harbour";
    RenderedContent instagram;
    instagram.contentId = "ig-1";
    instagram.postText = "Steam at six. #steam";
    return {mail, linkedIn, instagram};
}

}  // namespace

namespace {
std::string encoded(const QImage& image) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes.toStdString();
}
}  // namespace

std::string png(int width, int height) {
    QImage image(width, height, QImage::Format_RGB32);
    image.fill(QColor(40, 90, 140));
    return encoded(image);
}

std::string hugePng() {
    QImage image(7000, 6000, QImage::Format_Mono);
    image.fill(1);
    return encoded(image);
}

Deliverable Sample::build() {
    input.bundle = &bundle;
    return buildDeliverable(input);
}

Sample wholeSample() {
    Sample sample;
    Project& project = sample.bundle.project;
    project.id = "harbour";
    project.name = "Ferry Season";
    project.client = {"harbour", "Harbour Tea Company", "Lene Aas", "", "", "Food"};
    project.timezone = "Europe/Oslo";
    fillStrategy(project.strategy);
    fillContent(project);
    auto files = std::make_shared<MemoryFiles>();
    files->put("assets/pier.png", png(600, 400));
    files->put("assets/menu.txt", "menu");
    sample.bundle.files = files;
    sample.input.rendered = rendered();
    sample.input.date = *parseRfc3339("2026-06-08T10:00:00Z");
    sample.input.approvals = {
        {"welcome", *parseRfc3339("2026-02-27T13:02:00Z"), "Lene Aas", std::string(64, 'a'), 250}};
    ResultsInput results;
    results.channels = {{Channel::Email, 250, 240, 6, 3, 1}, {Channel::LinkedIn, 1, 1, 0, 0, 0}};
    results.emailsByDay = {{{2026, 3, 3}, 120}, {{2026, 3, 4}, 120}};
    results.reasons = {{"Mailbox does not exist (550)", Channel::Email, NotSentStatus::Failed, 6}};
    results.lastRun = parseRfc3339("2026-04-26T10:00:00Z");
    sample.input.results = results;
    return sample;
}

std::vector<std::string> textsOf(const Sample&) {
    return {"Ferry Season",
            "Harbour Tea Company",
            "900 online orders a month by August 2026",
            "This campaign pours.",
            "The harbour has 14 cafés.",
            "Nobody asks",
            "A cup before the ferry leaves",
            "One cup, then the boat.",
            "Steam in the morning",
            "Say it",
            "tea --hot",
            "Pour first",
            "Every piece starts with a cup.",
            "Online orders, 600 to 900",
            "Ferry Frida",
            "Commutes by boat.",
            "No queue",
            "Online orders",
            "745",
            "Cost per order",
            "Paid social",
            "12,000",
            "Why we pour",
            "Sync the letter",
            "A cup before the boat",
            "Steam, ropes, morning.",
            "It takes four minutes",
            "has learned until now.",
            "#harbour",
            "Steam at six.",
            "Ines, your first cup",
            "Poured on Monday",
            "Pour it, Ines",
            "is ready & hot.",
            "Order a pot",
            "Quay 9",
            "241 of 251 items sent",
            "Mailbox does not exist (550)",
            "1 of 4 contents approved",
            "aaaa aaaa … aaaa",
            "picture not in the project"};
}

std::string run(const QString& program, const QStringList& arguments, bool& ok) {
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    ok = process.waitForFinished(120000) && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
    return process.readAll().toStdString();
}

std::string flat(const std::string& text) {
    QString out = QString::fromStdString(text);
    out.replace(QRegularExpression(QStringLiteral("[\\s\\x{00A0}\\x{202F}]+")), QStringLiteral(" "));
    return out.toStdString();
}

}  // namespace fixture
