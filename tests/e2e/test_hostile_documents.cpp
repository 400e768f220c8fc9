// Project documents that nobody wrote by hand: the samples with bytes, fields, files and archives altered by chance, by
// a seed. Each is refused with places and one line for each error, or read; and what is read can be planned, composed
// and written again, and nothing of it is a message that a mail server would misunderstand. In this process, so that
// the sanitizers see all of it.

#include <ctime>
#include <sys/resource.h>

#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include "core/base/json.h"
#include "core/base/text.h"
#include "core/compose/composer.h"
#include "core/gateway/email_smtp.h"
#include "core/project/project_document.h"
#include "core/project/zip_archive.h"
#include "tests/support/soak.h"

using namespace aicmo;
using namespace aicmo::test;

namespace {

constexpr double secondsEach = 5;
constexpr long megabytes = 512;
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr bool sanitized = true;
#else
constexpr bool sanitized = false;
#endif

double cpuSeconds() { return static_cast<double>(std::clock()) / CLOCKS_PER_SEC; }

long peakMegabytes() {
    rusage usage{};
    ::getrusage(RUSAGE_SELF, &usage);
    return usage.ru_maxrss / 1024;
}

/// What has broken readers before.
const std::vector<std::string>& nastyTexts() {
    static const std::vector<std::string> texts{"",
                                                " ",
                                                "\r\nBcc: victim@x.example",
                                                "a\nb",
                                                std::string("a\0b", 3),
                                                "../../etc/passwd",
                                                "/etc/passwd",
                                                "C:\\x",
                                                "file:///etc/passwd",
                                                "javascript:alert(1)",
                                                "http://169.254.169.254/",
                                                "\xE2\x80\xAEgnp.exe",
                                                "\xE2\x80\x8B",
                                                "\xEF\xBB\xBF",
                                                "\xC3",
                                                "\xED\xA0\x80",
                                                "\xF4\x90\x80\x80",
                                                "{{ first_name }}",
                                                "{{",
                                                "{% if",
                                                "{% for i in (1..999999999) %}x{% endfor %}",
                                                "{{ 'x' | append: subject }}",
                                                "<script>alert(1)</script>",
                                                "=cmd|' /C calc'!A0",
                                                "a@b@c",
                                                "\"a b\"@x.example",
                                                "a@\xD0\xB0pple.example",
                                                "<a@x.example>",
                                                "a@x.example,b@x.example",
                                                "9999-99-99T99:99:99Z",
                                                "2026-02-30T00:00:00Z",
                                                "1e400",
                                                "%00",
                                                "%0d%0a",
                                                "\x7F",
                                                std::string(70000, 'x'),
                                                std::string(2000, '\xCC') + "\x81",
                                                "\\u0000",
                                                "NaN"};
    return texts;
}

class Chance {
  public:
    explicit Chance(quint32 seed) : random_(seed) {}
    std::size_t below(std::size_t count) { return count == 0 ? 0 : random_.bounded(static_cast<quint32>(count)); }
    bool oneIn(std::size_t count) { return below(count) == 0; }
    template <class Items>
    const auto& of(const Items& items) {
        return items[below(items.size())];
    }

  private:
    QRandomGenerator random_;
};

void alterBytes(std::string& bytes, Chance& chance) {
    for (std::size_t times = 1 + chance.below(4); times > 0 && !bytes.empty(); --times) {
        const std::size_t at = chance.below(bytes.size());
        const std::size_t length = std::min(bytes.size() - at, 1 + chance.below(chance.oneIn(4) ? 5000 : 8));
        switch (chance.below(6)) {
            case 0: bytes[at] = static_cast<char>(chance.below(256)); break;
            case 1: bytes.erase(at, length); break;
            case 2: bytes.insert(at, bytes.substr(chance.below(bytes.size()), length)); break;
            case 3: bytes.insert(at, chance.of(nastyTexts())); break;
            case 4: bytes.insert(at, std::string(1 + chance.below(3000), "[{\"\\0,"[chance.below(6)])); break;
            case 5: bytes[at] = static_cast<char>(bytes[at] ^ (1 << chance.below(8))); break;
        }
    }
    if (chance.oneIn(20)) bytes.resize(chance.below(bytes.size() + 1));
}

std::string fields(int depth, const std::string& open, const std::string& close) {
    std::string out;
    for (int i = 0; i < depth; ++i) out += open;
    out += "1";
    for (int i = 0; i < depth; ++i) out += close;
    return out;
}

Json nastyValue(Chance& chance) {
    switch (chance.below(8)) {
        case 0: return nullptr;
        case 1: return chance.oneIn(2);
        case 2: return chance.oneIn(2) ? -1 : 9007199254740993;
        case 3: return 1e308;
        case 4: return Json::array();
        case 5: return Json::object();
        case 6: {
            Json many = Json::array();
            for (std::size_t i = chance.below(3000); i > 0; --i) many.push_back(chance.of(nastyTexts()));
            return many;
        }
        default: return chance.of(nastyTexts());
    }
}

/// One field, somewhere, becomes something else, comes twice as an element, or goes.
void alterField(Json& value, Chance& chance) {
    if (!value.is_structured() || value.empty() || chance.oneIn(8)) {
        value = nastyValue(chance);
        return;
    }
    auto child = value.begin();
    std::advance(child, static_cast<std::ptrdiff_t>(chance.below(value.size())));
    if (chance.oneIn(10)) {
        value.erase(child);
    } else if (chance.oneIn(10) && value.is_array()) {
        value.push_back(Json(*child));
    } else if (chance.oneIn(20) && value.is_object()) {
        value[chance.of(nastyTexts())] = nastyValue(chance);
    } else {
        alterField(*child, chance);
    }
}

std::string crafted(const std::string& sample, Chance& chance) {
    const int deep = 10 << chance.below(14);
    switch (chance.below(9)) {
        case 0: return fields(deep, "[", "]");
        case 1: return fields(deep, "{\"a\":", "}");
        case 2: return "\xEF\xBB\xBF" + sample;
        case 3: return std::string(static_cast<std::size_t>(deep), ' ') + sample;
        case 4: return sample + sample;
        case 5:
            return "{\"format\":\"aicmo.project/1\",\"id\":\"x\",\"name\":\"" +
                   std::string(1 << (10 + chance.below(14)), 'x');
        case 6: return sample.substr(0, 1) + R"("id":"twice",)" + sample.substr(1);
        case 7: {
            const std::string digits(static_cast<std::size_t>(deep), '9');
            return sample.substr(0, 1) + R"("number":-)" + digits + "e" + digits + "," + sample.substr(1);
        }
        default: return {};
    }
}

/// The head of a PNG that says it is so large, and nothing behind it.
std::string hugePng(Chance& chance) {
    std::string png("\x89PNG\r\n\x1A\n\0\0\0\rIHDR", 16);
    for (int i = 0; i < 8; ++i) png += static_cast<char>(chance.below(256));
    return png + std::string("\x08\x06\0\0\0\0\0\0\0", 9);
}

void alterFile(FileMap& files, Chance& chance) {
    auto file = files.begin();
    std::advance(file, static_cast<std::ptrdiff_t>(chance.below(files.size())));
    switch (chance.below(6)) {
        case 0: files.erase(file); break;
        case 1: file->second = hugePng(chance); break;
        case 2:
            file->second = "<svg xmlns=\"http://www.w3.org/2000/svg\"><image href=\"file:///etc/passwd\"/></svg>";
            break;
        case 3: file->second.clear(); break;
        case 4: file->second = chance.of(nastyTexts()); break;
        default: alterBytes(file->second, chance); break;
    }
}

/// "" when the refusal is one line an error, readable, with a place.
QString wrongWith(const DocumentErrors& refusal) {
    if (refusal.errors.empty()) return "refused without an error";
    for (const Error& error : refusal.errors) {
        const std::string text = error.text();
        if (error.place.empty()) return "no place: " + QString::fromStdString(text);
        if (text.empty() || text.size() > 2000) return QString("%1 bytes of text").arg(text.size());
        if (!isUtf8(text) || hasControl(text)) return "not one readable line: " + QString::fromStdString(text);
    }
    return {};
}

/// Composes what can be composed. "" when no message that is said to be fine is one that must not be given to a server.
QString wrongWith(const std::shared_ptr<const Plan>& plan, Chance& chance) {
    const Composer composer(plan);
    const std::size_t step = plan->items().size() / 20 + 1;
    for (std::size_t i = chance.below(step); i < plan->items().size(); i += step) {
        const Composed composed = composer.compose(plan->items()[i]);
        if (composed.firstError() != nullptr) continue;
        if (const EmailPayload* email = composed.payload.email()) {
            const std::string problem = smtpPayloadProblem(*email);
            if (!problem.empty()) return QString::fromStdString(plan->itemId(plan->items()[i]) + ": " + problem);
        }
    }
    return {};
}

}  // namespace

class TestHostileDocuments : public QObject {
    Q_OBJECT

  private slots:
    void initTestCase();
    void areRefusedOrRead_data();
    void areRefusedOrRead();

  private:
    enum Kind { Bytes, Fields, Crafted, Files, Archives };
    [[nodiscard]] DocumentResult<ProjectBundle> hostile(Kind kind, Chance& chance) const;
    void check(const DocumentResult<ProjectBundle>& read, Chance& chance, int& refused) const;

    QTemporaryDir folder_;
    std::string document_, archive_;
    FileMap files_;
    std::shared_ptr<const ProjectFiles> shared_;
};

void TestHostileDocuments::initTestCase() {
    const auto sample = readProject(std::string(AICMO_SOURCE_DIR "/resources/samples/northwind-spring"));
    QVERIFY2(sample.has_value(), sample ? "" : sample.error().text().c_str());
    shared_ = sample->files;
    const std::filesystem::path zip = folder_.filePath("sample.zip").toStdString();
    QVERIFY(writeProject(*sample, zip).has_value());
    const auto unpacked = readZip(zip);
    QVERIFY(unpacked.has_value());
    files_ = *unpacked;
    document_ = files_.at("project.json");
    QFile file(folder_.filePath("sample.zip"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    archive_ = file.readAll().toStdString();
}

void TestHostileDocuments::areRefusedOrRead_data() {
    QTest::addColumn<int>("kind");
    QTest::newRow("bytes of the document") << int(Bytes);
    QTest::newRow("fields of the document") << int(Fields);
    QTest::newRow("crafted documents") << int(Crafted);
    QTest::newRow("files in the archive") << int(Files);
    QTest::newRow("bytes of the archive") << int(Archives);
}

DocumentResult<ProjectBundle> TestHostileDocuments::hostile(Kind kind, Chance& chance) const {
    std::string document = document_;
    switch (kind) {
        case Bytes: alterBytes(document, chance); return parseProject(std::move(document), shared_);
        case Fields: {
            Json json = Json::parse(document_);
            for (std::size_t times = 1 + chance.below(3); times > 0; --times) alterField(json, chance);
            return parseProject(json.dump(-1, ' ', false, Json::error_handler_t::ignore), shared_);
        }
        case Crafted: return parseProject(crafted(document_, chance), shared_);
        case Files:
        case Archives: break;
    }
    const std::filesystem::path path = folder_.filePath("hostile.zip").toStdString();
    std::filesystem::remove(path);
    if (kind == Files) {
        FileMap files = files_;
        for (std::size_t times = 1 + chance.below(3); times > 0 && !files.empty(); --times) alterFile(files, chance);
        if (const Status written = writeZip(files, path); !written) qFatal("%s", written.error().text().c_str());
    } else {
        std::string bytes = archive_;
        alterBytes(bytes, chance);
        // The directory at the end is what a reader believes.
        if (bytes.size() > 4000 && chance.oneIn(2)) {
            std::string tail = bytes.substr(bytes.size() - 4000);
            alterBytes(tail, chance);
            bytes = bytes.substr(0, bytes.size() - 4000) + tail;
        }
        QFile file(QString::fromStdString(path.string()));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes.data(), static_cast<qint64>(bytes.size())) < 0)
            qFatal("cannot write the archive");
    }
    return readProject(path);
}

void TestHostileDocuments::check(const DocumentResult<ProjectBundle>& read, Chance& chance, int& refused) const {
    if (!read) {
        ++refused;
        const QString wrong = wrongWith(read.error());
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
        return;
    }
    const auto bundle = std::make_shared<const ProjectBundle>(*read);
    const QString wrong = wrongWith(std::make_shared<const Plan>(extractPlanItems(bundle)), chance);
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
    if (!chance.oneIn(8)) return;
    const std::filesystem::path path = folder_.filePath("again.zip").toStdString();
    const Status written = writeProject(*bundle, path, true);
    QVERIFY2(written.has_value(), written ? "" : written.error().text().c_str());
    const auto again = readProject(path);
    QVERIFY2(again.has_value(), again ? "" : again.error().text().c_str());
    QCOMPARE(again->project.digest, bundle->project.digest);
}

void TestHostileDocuments::areRefusedOrRead() {
    QFETCH(int, kind);
    const quint32 seed = testSeed();
    const int count = rounds("HOSTILE", sanitized ? 6 : 15, 220);
    int refused = 0;
    for (int i = 0; i < count; ++i) {
        Chance chance(seed + static_cast<quint32>(i) * 7919U + static_cast<quint32>(kind));
        const double before = cpuSeconds();
        const auto read = hostile(static_cast<Kind>(kind), chance);
        check(read, chance, refused);
        if (QTest::currentTestFailed()) return qWarning("number %d of seed %u", i, seed);
        const double took = cpuSeconds() - before;
        QVERIFY2(took < secondsEach * (sanitized ? 10 : 1), qPrintable(QString("number %1: %2 s").arg(i).arg(took)));
    }
    qInfo("%d of %d refused, at most %ld MB so far", refused, count, peakMegabytes());
    QVERIFY(refused > 0 || kind == Files);  // a picture that is none is a finding, not a refusal
    QVERIFY(sanitized || peakMegabytes() <= megabytes);
}

QTEST_GUILESS_MAIN(TestHostileDocuments)
#include "test_hostile_documents.moc"
