#include "tests/compose/compose_fixture.h"

#include <algorithm>

#include <QBuffer>
#include <QByteArray>
#include <QImage>

namespace aicmo::test {

ComposeFixture::ComposeFixture() {
    bundle.project.id = "northwind-spring";
    bundle.project.name = "Spring Launch";
    bundle.project.updatedAt = "2026-02-20T10:00:00Z";
    bundle.project.client.name = "Northwind & Co";
    bundle.project.strategy.brandName = "Northwind";
    bundle.files = files;
}

EmailContent& ComposeFixture::addEmail(const std::string& id) {
    ContentItem item;
    item.id = id;
    item.channel = Channel::Email;
    item.revision = "0123456789abcdef";
    item.email.emplace();
    item.email->from = {"Northwind", "news@example.com"};
    item.email->to = {{{"email", "Anna@Example.org"}, {"first_name", "Anna"}, {"company", "Acme & Sons"}}};
    item.email->subject = "Hello {{ first_name }}";
    item.email->text = "Dear {{ first_name }},\nwelcome.\n";
    bundle.project.content.push_back(std::move(item));
    return *bundle.project.content.back().email;
}

PostContent& ComposeFixture::addPost(Channel channel, const std::string& text, const std::string& id) {
    ContentItem item;
    item.id = id;
    item.title = "Spring";
    item.channel = channel;
    item.post.emplace();
    item.post->text = text;
    bundle.project.content.push_back(std::move(item));
    return *bundle.project.content.back().post;
}

CrmContent& ComposeFixture::addCrm(CrmOperation operation, const std::string& id) {
    ContentItem item;
    item.id = id;
    item.channel = Channel::Crm;
    item.revision = "0123456789abcdef";
    item.crm.emplace();
    item.crm->operation = operation;
    item.crm->contacts = {{{"email", "Anna@Example.org"}, {"first_name", "Anna <b>"}}};
    bundle.project.content.push_back(std::move(item));
    return *bundle.project.content.back().crm;
}

void ComposeFixture::addPicture(const std::string& path, const char* format, int width, int height) {
    QImage image(width, height, QImage::Format_RGB32);
    image.fill(Qt::darkGreen);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    if (!image.save(&buffer, format)) qFatal("cannot write a picture as %s", format);
    files->put(path, bytes.toStdString());
}

std::shared_ptr<const Plan> ComposeFixture::plan() const {
    return std::make_shared<const Plan>(extractPlanItems(std::make_shared<const ProjectBundle>(bundle)));
}

Composed ComposeFixture::compose() const {
    const std::shared_ptr<const Plan> extracted = plan();
    return Composer(extracted).compose(extracted->items().at(0));
}

std::string rulesOf(const std::vector<Finding>& findings, Severity least) {
    std::string rules;
    for (const Finding& finding : findings) {
        if (finding.severity < least) continue;
        if (!rules.empty()) rules += ' ';
        rules += finding.rule;
    }
    return rules;
}

bool hasRule(const std::vector<Finding>& findings, std::string_view rule) {
    return std::any_of(findings.begin(), findings.end(), [rule](const Finding& found) { return found.rule == rule; });
}

std::string repeated(std::string_view text, std::size_t times) {
    std::string out;
    for (std::size_t i = 0; i < times; ++i) out += text;
    return out;
}

}  // namespace aicmo::test
