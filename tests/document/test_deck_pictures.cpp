// Slides as pictures: what the deck's writer writes is on them, in its place and colour, and nothing that a file holds
// can do harm.

#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QImage>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include "core/document/deck_pictures.h"
#include "core/document/pptx_paint/slide_painter.h"
#include "core/document/pptx_writer.h"
#include "tests/document/pptx_samples.h"

using namespace aicmo;
using namespace aicmo::document;

namespace {

QImage imageOf(const SlidePicture& picture) {
    QImage out(picture.width, picture.height, QImage::Format_RGB32);
    for (int y = 0; y < picture.height; ++y) {
        std::memcpy(out.scanLine(y), picture.pixels.data() + static_cast<std::size_t>(y) * 4 * picture.width,
                    static_cast<std::size_t>(picture.width) * 4);
    }
    return out;
}

/// Mean of the differences of all channels, 0 to 255, of two pictures of one size.
double difference(const QImage& a, const QImage& b) {
    double sum = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x) {
            const QRgb p = a.pixel(x, y), q = b.pixel(x, y);
            sum += std::abs(qRed(p) - qRed(q)) + std::abs(qGreen(p) - qGreen(q)) + std::abs(qBlue(p) - qBlue(q));
        }
    }
    return sum / (3.0 * a.width() * a.height());
}

}  // namespace

class TestDeckPictures : public QObject {
    Q_OBJECT
  private slots:
    /// The same slides, painted by LibreOffice, as a reader that knows nothing of ours.
    void areWhatLibreOfficePaints_data() {
        QTest::addColumn<QString>("sample");
        QTest::addColumn<QString>("language");
        QTest::newRow("northwind") << "northwind-spring"
                                   << "en";
        QTest::newRow("halden") << "halden-observability"
                                << "en";
    }
    void areWhatLibreOfficePaints() {
        QFETCH(QString, sample);
        QFETCH(QString, language);
        const QTemporaryDir folder;
        const QString file =
            write(folder, aicmo::test::sampleDeliverable(sample.toStdString(), language.toStdString()));
        const auto deck = DeckPictures::open(file.toStdString());
        QVERIFY2(deck, deck ? "" : deck.error().text().c_str());
        QProcess office;
        office.start(QStringLiteral("soffice"),
                     {QStringLiteral("-env:UserInstallation=file://") + folder.filePath(QStringLiteral("profile")),
                      QStringLiteral("--headless"), QStringLiteral("--convert-to"), QStringLiteral("pdf"),
                      QStringLiteral("--outdir"), folder.path(), file});
        QVERIFY(office.waitForFinished(300'000));
        QProcess pages;
        pages.start(QStringLiteral("pdftoppm"),
                    {QStringLiteral("-r"), QStringLiteral("36"), QStringLiteral("-png"),
                     folder.filePath(QStringLiteral("deck.pdf")), folder.filePath(QStringLiteral("page"))});
        QVERIFY(pages.waitForFinished(120'000));
        const QStringList names =
            QDir(folder.path()).entryList({QStringLiteral("page-*.png")}, QDir::Files, QDir::Name);
        QCOMPARE(names.size(), deck->count());
        for (int i = 0; i < deck->count(); ++i) {
            const QImage theirs = QImage(folder.filePath(names[i])).convertToFormat(QImage::Format_RGB32);
            const auto picture = deck->paint(i, theirs.width());
            QVERIFY2(picture, picture ? "" : picture.error().text().c_str());
            // Seen from afar: letters differ by a pixel, shapes that are missing or elsewhere still stand out.
            constexpr QSize afar(120, 68);
            const double apart =
                difference(theirs.scaled(afar, Qt::IgnoreAspectRatio, Qt::SmoothTransformation),
                           imageOf(*picture).scaled(afar, Qt::IgnoreAspectRatio, Qt::SmoothTransformation));
            if (const QString keep = qEnvironmentVariable("AICMO_KEEP_PICTURES"); !keep.isEmpty()) {
                const QString name =
                    QStringLiteral("%1/%2-%3-%4-").arg(keep, sample, language).arg(i + 1, 2, 10, QLatin1Char('0'));
                theirs.save(name + QStringLiteral("office.png"));
                imageOf(*deck->paint(i, 960)).save(name + QStringLiteral("ours.png"));
                qInfo("slide %d: %.2f", i + 1, apart);
            }
            constexpr double most = 5;
            QVERIFY2(apart < most, qPrintable(QStringLiteral("slide %1 differs by %2").arg(i + 1).arg(apart)));
        }
    }

    /// LibreOffice shows tables from the left (README): here the two sides alone are looked at.
    void aDeckFromRightToLeftIsMirrored() {
        for (const auto& [language, fieldAtLeft] : {std::pair("en", true), std::pair("ar", false)}) {
            const QTemporaryDir folder;
            const auto deck = DeckPictures::open(
                write(folder, aicmo::test::sampleDeliverable("northwind-spring", language)).toStdString());
            QVERIFY(deck);
            const QImage agenda = imageOf(*deck->paint(1, 640));
            const QColor left = agenda.pixelColor(4, 300), right = agenda.pixelColor(635, 300);
            QCOMPARE(left == QColor(Qt::white), !fieldAtLeft);
            QCOMPARE(right == QColor(Qt::white), fieldAtLeft);
        }
    }

    void anythingThatIsWrittenIsPainted() {
        const QTemporaryDir folder;
        const auto deck = DeckPictures::open(write(folder, aicmo::test::hostileDeliverable()).toStdString());
        QVERIFY(deck);
        QVERIFY(deck->count() > 5);
        for (int i = 0; i < deck->count(); ++i) {
            QVERIFY(deck->paint(i, 320));
        }
        QVERIFY(!deck->paint(-1, 320));
        QVERIFY(!deck->paint(deck->count(), 320));
        QVERIFY(!deck->paint(0, 100'000));
        const auto small = deck->paint(0, 160);
        QCOMPARE(small->height, 90);
        QCOMPARE(small->pixels.size(), std::size_t{160 * 90 * 4});
    }

    void whatIsNoDeckIsRefused_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("text") << QByteArray("<html>");
        QTest::newRow("an archive of nothing") << QByteArray("PK\5\6", 4) + QByteArray(18, '\0');
        QTest::newRow("cut off") << wholeDeck().left(20'000);
    }
    void whatIsNoDeckIsRefused() {
        QFETCH(QByteArray, bytes);
        const QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("deck.pptx")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        const auto deck = DeckPictures::open(file.fileName().toStdString());
        QVERIFY(!deck);
        QVERIFY(deck.error().kind == ErrorKind::Corrupt || deck.error().kind == ErrorKind::Io);
    }

    void aDeckThatIsMissingIsSaidToBe() {
        const auto deck = DeckPictures::open("/nowhere/deck.pptx");
        QVERIFY(!deck);
        QVERIFY(deck.error().kind == ErrorKind::NotFound);
    }

    void numbersAreShownAsInExcel_data() {
        QTest::addColumn<double>("value");
        QTest::addColumn<QString>("format");
        QTest::addColumn<QString>("text");
        QTest::newRow("grouped") << 1234567.0 << "#,##0"
                                 << "1,234,567";
        QTest::newRow("negative") << -1234.0 << "#,##0"
                                  << "-1,234";
        QTest::newRow("decimals") << 3.14159 << "#,##0.00"
                                  << "3.14";
        QTest::newRow("percent in quotes") << 12.0 << "0\"\u00A0%\""
                                           << "12\u00A0%";
        QTest::newRow("a share as percent") << .258 << "0\u00A0%"
                                            << "26\u00A0%";
        QTest::newRow("from a million on") << 1250000.0 << "[>=1000000]0.00,,\"\u00A0M\";#,##0"
                                           << "1.25\u00A0M";
        QTest::newRow("below a million") << 999999.0 << "[>=1000000]0.00,,\"\u00A0M\";#,##0"
                                         << "999,999";
        QTest::newRow("Arabic digits") << 1203.0 << "[$-2000401]#,##0"
                                       << "١٬٢٠٣";
        QTest::newRow("nothing said") << 7.0 << ""
                                      << "7";
    }
    void numbersAreShownAsInExcel() {
        QFETCH(double, value);
        QFETCH(QString, format);
        QFETCH(QString, text);
        QCOMPARE(pptx_paint::inNumberFormat(value, format), text);
    }

  private:
    static QString write(const QTemporaryDir& folder, const Deliverable& deliverable) {
        const auto bytes = writePptx(deliverable);
        if (!bytes) {
            qFatal("%s", bytes.error().text().c_str());
        }
        QFile file(folder.filePath(QStringLiteral("deck.pptx")));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes->data(), static_cast<qint64>(bytes->size())) < 0) {
            qFatal("the deck cannot be written");
        }
        return file.fileName();
    }
    static QByteArray wholeDeck() {
        const auto bytes = writePptx(aicmo::test::sampleDeliverable("northwind-spring"));
        return bytes ? QByteArray::fromStdString(*bytes) : QByteArray();
    }
};

QTEST_MAIN(TestDeckPictures)
#include "test_deck_pictures.moc"
