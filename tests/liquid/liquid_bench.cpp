// Renders a second of a typical mail template for one row after another, on one thread. Not a test: it prints numbers.

#include <chrono>
#include <iostream>
#include <string>
#include <vector>

#include "core/liquid/liquid.h"

using namespace aicmo::liquid;

namespace {

std::string mailTemplate() {
    std::string html =
        "<!doctype html><html><body><h1>{{ project.name }}</h1><p>Dear {{ first_name | default: 'friend' }},</p>";
    for (int i = 0; i < 12; ++i) {
        html +=
            "<table role=\"presentation\" width=\"600\"><tr><td "
            "style=\"padding:16px;font-family:Inter,Arial,sans-serif\">"
            "Our spring coffees have arrived from the farms that we visited in autumn. Come and taste them with us in "
            "the roastery, or order them to your door before the end of the month.</td></tr></table>\n";
    }
    html +=
        "{% if plan == 'gold' %}<p>As a gold member you save {{ points | divided_by: 100 }} euro.</p>{% else %}<p>Join "
        "us.</p>{% endif %}<p>Sent to {{ contact.email }} in {{ contact.city | capitalize }} by {{ brand.name }}.</p>"
        "<ul>{% for item in project.items %}<li>{{ item.name }}: {{ item.price }}</li>{% endfor %}</ul></body></html>";
    return html;
}

Value project() {
    List items;
    for (int i = 1; i <= 5; ++i) {
        items.push_back(
            Value::object({{"name", Value::text("Coffee " + std::to_string(i))}, {"price", Value::integer(i)}}));
    }
    return Value::object({{"name", Value::text("Spring Launch")}, {"items", Value(std::move(items))}});
}

}  // namespace

int main() {
    const auto compiled = Template::parse(mailTemplate());
    if (!compiled) {
        std::cerr << compiled.error().text() << '\n';
        return 1;
    }
    Bindings bindings(*compiled);
    bindings.setColumns({"email", "first_name", "city", "plan", "points"});
    bindings.set("project", project());
    bindings.set("brand", Value::object({{"name", Value::text("Northwind & Co")}}));
    RenderOptions options;
    options.escapeHtml = true;
    RenderReport report;
    std::string out;
    constexpr int renders = 200'000;
    std::size_t bytes = 0;
    const auto begin = std::chrono::steady_clock::now();
    for (int i = 0; i < renders; ++i) {
        const std::string email = "contact" + std::to_string(i) + "@example.com";
        const std::string_view row[] = {email, "Ann <3", "hamburg", i % 2 == 0 ? "gold" : "basic", "1200"};
        out.clear();
        if (!compiled->render(bindings, row, options, out, report)) return 1;
        bytes += out.size();
    }
    const std::chrono::duration<double> seconds = std::chrono::steady_clock::now() - begin;
    std::cout << static_cast<long>(renders / seconds.count()) << " renders/s of " << bytes / renders << " bytes, "
              << static_cast<long>(static_cast<double>(bytes) / seconds.count() / 1e6) << " MB/s\n";
    return 0;
}
