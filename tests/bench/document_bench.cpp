// How long the documents take, a page and a slide: strategies of 20 and 200 sections (two pages each), decks of 30 and
// 300 slides. Beside them, in the same run, Chromium printing the same strategy, and the least that a deck can cost:
// compressing its parts.
//
//   document_bench                     prints the figures, the ratios, and how the time a page grows
//   document_bench pdf SECTIONS FILE   writes one, to be timed beside another program
//   document_bench pptx SLIDES FILE

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <random>
#include <sys/resource.h>
#include <zip.h>

#include <QFile>
#include <QGuiApplication>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include "core/document/html_writer.h"
#include "core/document/pdf_writer.h"
#include "core/document/pptx_writer.h"

using namespace aicmo;
using namespace aicmo::document;

namespace {

constexpr const char* words[] = {"growth",    "pipeline", "channel",  "audience", "revenue", "campaign", "quarter",
                                 "insight",   "brand",    "customer", "segment",  "budget",  "metric",   "funnel",
                                 "content",   "partner",  "market",   "product",  "signal",  "review",   "forecast",
                                 "retention", "message",  "offer",    "naïve",    "façade",  "Zürich",   "€"};

class Writer {
  public:
    std::string sentence(int count) {
        std::string out;
        for (int i = 0; i < count; ++i) {
            out += out.empty() ? "" : " ";
            out += words[random_() % std::size(words)];
        }
        return out + '.';
    }
    std::string paragraph() {
        std::string out;
        for (int i = 0; i < 6; ++i) {
            out += sentence(8 + static_cast<int>(random_() % 7)) + ' ';
        }
        return out;
    }
    int number(int from, int to) { return from + static_cast<int>(random_() % static_cast<unsigned>(to - from + 1)); }

    Table table(int columns, int rows) {
        Table out;
        for (int column = 0; column < columns; ++column) {
            const bool figures = column > 0 && column < columns - 1;
            out.columns.push_back({"Head " + std::to_string(column), figures ? Align::End : Align::Start, figures});
        }
        for (int row = 0; row < rows; ++row) {
            std::vector<Cell> cells;
            for (const Column& column : out.columns) {
                const std::string text = column.numeric ? std::to_string(number(1000, 99999)) : sentence(2);
                cells.push_back({Text{Span{.text = text}}, {}});
            }
            out.rows.push_back(std::move(cells));
        }
        return out;
    }
    BarChart chart(int bars) {
        BarChart out;
        out.title = sentence(4);
        out.alt = out.title;
        out.vertical = true;
        for (int i = 0; i < bars; ++i) {
            const int value = number(10, 100);
            out.bars.push_back({"M" + std::to_string(i + 1), std::to_string(value), static_cast<double>(value)});
        }
        return out;
    }

  private:
    std::mt19937 random_{5};
};

Deliverable frame() {
    Deliverable out;
    out.brand.name = "Harbour Tea";
    out.cover = {"Harbour Tea", "Spring", "", "", "Marketing strategy", "2 March 2026", {}};
    out.projectId = "bench";
    out.program = "AICMO Console";
    return out;
}

Section section(int number, SectionKind kind, Writer& writer) {
    Section out;
    out.kind = kind;
    out.number = number;
    out.title = writer.sentence(4);
    out.anchor = "s" + std::to_string(number);
    return out;
}

/// A section: three headings, eight paragraphs of some seventy words, a table of 6 by 9, a chart.
Deliverable strategy(int sections) {
    Deliverable out = frame();
    Writer writer;
    for (int i = 1; i <= sections; ++i) {
        Section part = section(i, SectionKind::Narrative, writer);
        for (int k = 0; k < 8; ++k) {
            if (k % 3 == 0) {
                const std::string anchor = part.anchor + '-' + std::to_string(k);
                part.blocks.push_back({Heading{2, Text{Span{.text = writer.sentence(5)}}, anchor}});
            }
            part.blocks.push_back({Paragraph{Text{Span{.text = writer.paragraph()}}}});
        }
        part.blocks.push_back({writer.table(6, 8)});
        part.blocks.push_back({writer.chart(12)});
        out.sections.push_back(std::move(part));
    }
    return out;
}

/// Slides with a table of 6 by 10, every third with a native chart.
Deliverable deck(int slides) {
    Deliverable out = frame();
    Writer writer;
    Section part = section(1, SectionKind::Results, writer);
    for (int i = 0; i < slides; ++i) {
        if (i % 3 == 2) {
            part.blocks.push_back({writer.chart(6)});
        } else {
            part.blocks.push_back({writer.table(6, 9)});
        }
    }
    out.sections.push_back(std::move(part));
    return out;
}

std::string must(Result<std::string> bytes) {
    if (!bytes) {
        std::fprintf(stderr, "%s\n", bytes.error().text().c_str());
        std::exit(1);
    }
    return std::move(*bytes);
}

std::size_t countOf(const std::string& bytes, std::string_view what) {
    std::size_t count = 0;
    for (std::size_t at = bytes.find(what); at != std::string::npos; at = bytes.find(what, at + 1)) {
        ++count;
    }
    return count;
}

long peakMiB() {
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return usage.ru_maxrss / 1024;
}

/// Seconds of the fastest of three, because a machine is never quite alone.
template <class Work>
double fastest(Work work) {
    double best = 0;
    for (int i = 0; i < 3; ++i) {
        const auto start = std::chrono::steady_clock::now();
        work();
        const double seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
        best = i == 0 ? seconds : std::min(best, seconds);
    }
    return best;
}

/// Chromium printing the same content; nothing where it is not installed.
void showBrowser(const Deliverable& tree, double ours) {
    const QString browser = QStandardPaths::findExecutable(QStringLiteral("chromium"));
    const QTemporaryDir folder;
    const QString page = folder.filePath("strategy.html"), print = folder.filePath("strategy.pdf");
    QFile file(page);
    const std::string html = must(writeHtml(tree));
    if (browser.isEmpty() || !file.open(QIODevice::WriteOnly)) {
        std::printf("%-18s not installed\n", "Chromium");
        return;
    }
    file.write(html.data(), static_cast<qint64>(html.size()));
    file.close();
    const double seconds = fastest([&] {
        QProcess process;
        process.start(browser, {"--headless", "--no-sandbox", "--disable-gpu", "--user-data-dir=" + folder.path(),
                                "--print-to-pdf=" + print, "file://" + page});
        process.waitForFinished(-1);
    });
    if (!QFile::exists(print)) {
        std::printf("%-18s prints nothing\n", "Chromium");
        return;
    }
    std::printf("%-18s              %7.3f s  ours is %.3f of it\n", "Chromium", seconds, ours / seconds);
}

/// A deck's parts, compressed once more and nothing else.
void showCompression(const std::string& deck, double ours) {
    zip_source_t* source = zip_source_buffer_create(deck.data(), deck.size(), 0, nullptr);
    zip_t* from = zip_open_from_source(source, ZIP_RDONLY, nullptr);
    const QTemporaryDir folder;
    const std::string path = folder.filePath("again.zip").toStdString();
    std::vector<std::pair<std::string, std::string>> parts;
    for (zip_int64_t i = 0; i < zip_get_num_entries(from, 0); ++i) {
        zip_stat_t entry{};
        zip_stat_index(from, static_cast<zip_uint64_t>(i), 0, &entry);
        std::string bytes(entry.size, '\0');
        zip_file_t* file = zip_fopen_index(from, static_cast<zip_uint64_t>(i), 0);
        zip_fread(file, bytes.data(), bytes.size());
        zip_fclose(file);
        parts.emplace_back(entry.name, std::move(bytes));
    }
    zip_close(from);
    const double seconds = fastest([&] {
        zip_t* again = zip_open(path.c_str(), ZIP_CREATE | ZIP_TRUNCATE, nullptr);
        for (const auto& [name, bytes] : parts) {
            zip_source_t* part = zip_source_buffer(again, bytes.data(), bytes.size(), 0);
            const auto index = zip_file_add(again, name.c_str(), part, 0);
            const bool packed = name.ends_with(".xlsx");
            zip_set_file_compression(again, static_cast<zip_uint64_t>(index), packed ? ZIP_CM_STORE : ZIP_CM_DEFLATE,
                                     6);
        }
        zip_close(again);
    });
    std::printf("%-18s              %7.3f s  ours is %.1f times it\n", "compression alone", seconds, ours / seconds);
}

struct Shown {
    double seconds = 0, each = 0;
};

template <class Write>
Shown show(const char* what, const char* part, Write write) {
    std::size_t parts = 0, bytes = 0;
    static_cast<void>(write(parts));  // counts, and warms up
    const double best = fastest([&] { bytes = write(parts).size(); });
    std::printf("%-18s %5zu %s  %7.3f s  %6.2f ms each  %8zu bytes  peak %ld MiB\n", what, parts, part, best,
                best * 1000 / static_cast<double>(parts), bytes, peakMiB());
    return {best, best / static_cast<double>(parts)};
}

int figures() {
    const auto pdf = [](int sections) {
        return [tree = strategy(sections)](std::size_t& pages) {
            const std::string bytes = must(writePdf(tree));
            if (pages == 0) {
                PdfOptions plain;
                plain.archive = true;  // its pages can be counted: nothing is in object streams
                const std::string counted = must(writePdf(tree, plain));
                pages = countOf(counted, "/Type /Page") - countOf(counted, "/Type /Pages");
            }
            return bytes;
        };
    };
    const auto pptx = [](int slides) {
        return [tree = deck(slides)](std::size_t& parts) {
            std::string bytes = must(writePptx(tree));
            parts = countOf(bytes, "ppt/slides/slide") / 2;  // in the container's list and before each part
            return bytes;
        };
    };
    const Shown page = show("PDF, 20 sections", "pages ", pdf(20));
    const Shown pageOfMany = show("PDF, 200 sections", "pages ", pdf(200));
    showBrowser(strategy(200), pageOfMany.seconds);
    const Shown slide = show("PPTX, 30", "slides", pptx(30));
    const Shown slideOfMany = show("PPTX, 300", "slides", pptx(300));
    showCompression(must(writePptx(deck(300))), slideOfMany.seconds);
    std::printf("growth: a page %.2f, a slide %.2f\n", pageOfMany.each / page.each, slideOfMany.each / slide.each);
    return 0;
}

int write(const std::string& kind, int size, const char* file) {
    const std::string bytes = kind == "pdf" ? must(writePdf(strategy(size))) : must(writePptx(deck(size)));
    std::ofstream out(file, std::ios::binary);
    out << bytes;
    return out.flush() ? 0 : 1;
}

}  // namespace

int main(int argc, char** argv) {
    ::setenv("QT_QPA_PLATFORM", "offscreen", 0);
    const QGuiApplication application(argc, argv);
    if (argc == 4) return write(argv[1], std::atoi(argv[2]), argv[3]);
    return figures();
}
