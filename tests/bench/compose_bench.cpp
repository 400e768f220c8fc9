// Messages a second of the composer, one thread, with digests; and of GMime writing the same message in the same run.
// Not a test: it prints figures, by processor time but for two threads. Usage: compose_bench [messages]

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <gmime/gmime.h>
#include <memory>
#include <string>
#include <thread>
#include <vector>

#include "core/base/digest.h"
#include "core/compose/composer.h"

using namespace aicmo;

namespace {

using Seconds = std::chrono::duration<double>;

/// Processor time of this thread: what else the machine does must not count.
double threadSeconds() {
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) + static_cast<double>(now.tv_nsec) / 1e9;
}

constexpr std::size_t contactCount = 10'000;

std::string paragraphs(int count, std::string_view open, std::string_view close) {
    std::string out;
    for (int i = 0; i < count; ++i) {
        out += open;
        out +=
            "Growth pipeline channel audience revenue campaign quarter insight brand customer\n"
            "segment budget metric funnel content partner market product signal review\n"
            "forecast retention message offer account sales launch program value.";
        out += close;
    }
    return out;
}

/// About 6 KB: 1.2 KB of text and 4.3 KB of HTML, each with the contact's fields in it.
std::shared_ptr<const Plan> samplePlan() {
    ProjectBundle bundle;
    bundle.project.id = "bench";
    bundle.project.name = "Spring Launch";
    std::string csv = "email,first_name,last_name,company,city\n";
    const char* names[] = {"Anna", "Ben", "Zoë", "Jürgen", "Maria"};
    for (std::size_t i = 0; i < contactCount; ++i) {
        const std::string number = std::to_string(i);
        csv += "user" + number + ".contact@list.example.test," + names[i % 5] + ",Smith,Wayne <Labs> & Sons,Zürich\n";
    }
    auto files = std::make_shared<MemoryFiles>();
    files->put("list.csv", csv);
    bundle.files = files;
    bundle.project.audiences.push_back({"list", "List", "list.csv", {}});
    ContentItem item;
    item.id = "mail";
    item.revision = "0123456789abcdef";
    item.email.emplace();
    EmailContent& email = *item.email;
    email.from = {"AICMO", "news@client.example.test"};
    email.audience = "list";
    email.subject = "{{ first_name }}, a plan for {{ company }}";
    email.text = "Hello {{ first_name }} {{ last_name }},\n\na short note for {{ company }} in {{ city }}:\n\n" +
                 paragraphs(5, "", "\n\n") +
                 "Unsubscribe: https://mail.example.test/u/{{ email }}\nSent to {{ email }}\n";
    email.html =
        "<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\"><title>{{ company }}: your plan</title>\n"
        "<style>body{font-family:Arial,sans-serif;color:#222}td{padding:8px;border:1px solid #ccc}</style></head>\n"
        "<body><table width=\"600\" align=\"center\"><tr><td>\n<h1>Hello {{ first_name }} {{ last_name }}</h1>\n"
        "<p>A short note for <b>{{ company }}</b> in {{ city }}:</p>\n" +
        paragraphs(15, "<h2>Sales insight</h2>\n<p>", "</p>\n") +
        "<p><a href=\"https://mail.example.test/c/{{ email }}?x=1\">See the plan for {{ company }}</a></p>\n"
        "<p class=\"f\">Sent to {{ email }}.</p></td></tr></table></body></html>\n";
    email.unsubscribe = "https://mail.example.test/u/{{ email }}";
    bundle.project.content.push_back(std::move(item));
    return std::make_shared<const Plan>(extractPlanItems(std::make_shared<const ProjectBundle>(std::move(bundle))));
}

double rateOfOurs(const Composer& composer, std::size_t count, std::size_t& bytes) {
    const auto& items = composer.plan().items();
    const double start = threadSeconds();
    for (std::size_t i = 0; i < count; ++i) {
        const Composed composed = composer.compose(items[i % items.size()]);
        if (composed.firstError() != nullptr) {
            std::fprintf(stderr, "%s\n", composed.firstError()->message.c_str());
            std::exit(1);
        }
        bytes += composed.payload.email()->message.size();
    }
    return static_cast<double>(count) / (threadSeconds() - start);
}

struct Unref {
    void operator()(void* object) const { g_object_unref(object); }
};
template <class T>
using Owned = std::unique_ptr<T, Unref>;

Owned<GMimePart> textPart(const char* subtype, const std::string& text) {
    Owned<GMimePart> part(g_mime_part_new_with_type("text", subtype));
    const Owned<GMimeStream> stream(g_mime_stream_mem_new_with_buffer(text.data(), text.size()));
    const Owned<GMimeDataWrapper> wrapper(
        g_mime_data_wrapper_new_with_stream(stream.get(), GMIME_CONTENT_ENCODING_DEFAULT));
    g_mime_part_set_content(part.get(), wrapper.get());
    g_mime_object_set_content_type_parameter(GMIME_OBJECT(part.get()), "charset", "utf-8");
    g_mime_part_set_content_encoding(part.get(), GMIME_CONTENT_ENCODING_QUOTEDPRINTABLE);
    return part;
}

/// What is left to GMime once the texts are rendered: the same message, written to memory, and its digest.
std::size_t gmimeMessage(const EmailView& view, const std::string& to, const std::string& messageId) {
    const Owned<GMimeMessage> message(g_mime_message_new(TRUE));
    g_mime_message_add_mailbox(message.get(), GMIME_ADDRESS_TYPE_FROM, "AICMO", "news@client.example.test");
    g_mime_message_add_mailbox(message.get(), GMIME_ADDRESS_TYPE_TO, nullptr, to.c_str());
    g_mime_message_set_subject(message.get(), view.subject.c_str(), "utf-8");
    g_mime_message_set_message_id(message.get(), messageId.c_str());
    const std::string unsubscribe = '<' + view.unsubscribe + '>';
    g_mime_object_append_header(GMIME_OBJECT(message.get()), "List-Unsubscribe", unsubscribe.c_str(), nullptr);
    g_mime_object_append_header(GMIME_OBJECT(message.get()), "List-Unsubscribe-Post", "List-Unsubscribe=One-Click",
                                nullptr);
    const Owned<GMimeMultipart> body(g_mime_multipart_new_with_subtype("alternative"));
    g_mime_multipart_add(body.get(), GMIME_OBJECT(textPart("plain", view.text).get()));
    g_mime_multipart_add(body.get(), GMIME_OBJECT(textPart("html", view.html).get()));
    g_mime_message_set_mime_part(message.get(), GMIME_OBJECT(body.get()));
    const Owned<GMimeStream> out(g_mime_stream_mem_new());
    const std::unique_ptr<GMimeFormatOptions, decltype(&g_mime_format_options_free)> options(
        g_mime_format_options_new(), &g_mime_format_options_free);
    g_mime_format_options_set_newline_format(options.get(), GMIME_NEWLINE_FORMAT_DOS);
    g_mime_object_write_to_stream(GMIME_OBJECT(message.get()), options.get(), out.get());
    const GByteArray* bytes = g_mime_stream_mem_get_byte_array(GMIME_STREAM_MEM(out.get()));
    const Digest digest = sha256({reinterpret_cast<const char*>(bytes->data), bytes->len});
    return bytes->len + digest[0] % 1U;
}

double rateOfGmime(const Composer& composer, std::size_t count, std::size_t& bytes) {
    std::vector<EmailView> views;
    for (std::size_t i = 0; i < 100; ++i) views.push_back(*composer.view(composer.plan().items()[i]));
    const double start = threadSeconds();
    for (std::size_t i = 0; i < count; ++i) {
        const EmailView& view = views[i % views.size()];
        bytes += gmimeMessage(view, view.to, "0123456789abcdef0123456789abcdef@client.example.test");
    }
    return static_cast<double>(count) / (threadSeconds() - start);
}

double rateOfRendering(const Composer& composer, std::size_t count) {
    const auto& items = composer.plan().items();
    std::size_t bytes = 0;
    const double start = threadSeconds();
    for (std::size_t i = 0; i < count; ++i) bytes += composer.view(items[i % items.size()])->html.size();
    const double seconds = (threadSeconds() - start);
    return bytes == 0 ? 0 : static_cast<double>(count) / seconds;
}

double rateOfThreads(const Composer& composer, std::size_t count, unsigned threads) {
    const auto start = std::chrono::steady_clock::now();
    {
        std::vector<std::jthread> pool;
        for (unsigned thread = 0; thread < threads; ++thread) {
            pool.emplace_back([&composer, count, threads] {
                std::size_t bytes = 0;
                static_cast<void>(rateOfOurs(composer, count / threads, bytes));
            });
        }
    }
    return static_cast<double>(count) / Seconds(std::chrono::steady_clock::now() - start).count();
}

}  // namespace

int main(int argc, char** argv) {
    const std::size_t count = argc > 1 ? std::strtoull(argv[1], nullptr, 10) : 100'000;
    g_mime_init();
    const Composer composer(samplePlan());
    for (int run = 0; run < 3; ++run) {
        std::size_t ourBytes = 0;
        std::size_t gmimeBytes = 0;
        const double ours = rateOfOurs(composer, count, ourBytes);
        const double gmime = rateOfGmime(composer, count / 10, gmimeBytes);
        const double rendering = rateOfRendering(composer, count / 4);
        const double both = rateOfThreads(composer, count, 2);
        std::printf(
            "ours %8.0f/s (%zu bytes each, two threads %.0f/s)   rendering alone %8.0f/s   "
            "GMime writing alone %8.0f/s (%zu bytes each)   ours/GMime %.2f\n",
            ours, ourBytes / count, both, rendering, gmime, gmimeBytes / (count / 10), ours / gmime);
    }
    return 0;
}
