#include <cmath>
#include <random>

#include <QTest>

#include "core/document/palette.h"

using namespace aicmo::document;

class TestPalette : public QObject {
    Q_OBJECT

    static void checkPromises(Colour primary, Colour accent, Scheme scheme) {
        const Palette p = derivePalette(primary, accent, scheme);
        const QString pair =
            QString::fromStdString(primary.hex() + " " + accent.hex()) + (scheme == Scheme::Dark ? " dark" : " light");
        const auto promise = [&](const char* what, double got, double least) {
            QVERIFY2(got >= least - 1e-9,
                     qPrintable(QString("%1: %2 is %3, not %4").arg(pair, what).arg(got).arg(least)));
        };
        promise("ink on wash", contrast(p.ink, p.wash), 7);
        promise("ink on paper", contrast(p.ink, p.paper), 7);
        promise("muted on wash", contrast(p.muted, p.wash), 4.5);
        promise("muted on paper", contrast(p.muted, p.paper), 4.5);
        promise("plan on paper", contrast(p.plan, p.paper), 3);
        promise("text on wash", contrast(p.text, p.wash), 4.5);
        promise("text on paper", contrast(p.text, p.paper), 4.5);
        promise("accent text on wash", contrast(p.accentText, p.wash), 4.5);
        promise("on field", contrast(p.onField, p.field), 4.5);
        promise("on field, quiet", contrast(p.onField2, p.field), 4.5);
        promise("field accent", contrast(p.fieldAccent, p.field), 3);
        promise("graphic", contrast(p.graphic, p.paper), scheme == Scheme::Dark ? 4.5 : 3);
        promise("accent graphic", contrast(p.accentGraphic, p.paper), 3);
        promise("text on graphic", contrast(p.onGraphic, p.graphic), 4.5);
        promise("text on accent graphic", contrast(p.onAccentGraphic, p.accentGraphic), 4.5);
        promise("lightness apart", std::abs(lightness(p.graphic) - lightness(p.accentGraphic)), .17);
        promise("edge of the field", contrast(p.field, {255, 255, 255}), 1.3);
    }

  private slots:
    void knownContrasts() {
        QCOMPARE(std::round(contrast({0, 0, 0}, {255, 255, 255})), 21.0);
        QVERIFY(std::abs(contrast({0x76, 0x76, 0x76}, {255, 255, 255}) - 4.54) < .01);  // WCAG's own example grey
    }

    void readsColours_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("upper") << "#1F4E79"
                               << "#1F4E79";
        QTest::newRow("lower") << "#e07a1f"
                               << "#E07A1F";
        QTest::newRow("short form is not a colour") << "#fff"
                                                    << "#010203";
        QTest::newRow("name is not a colour") << "tomato!"
                                              << "#010203";
        QTest::newRow("bad digit") << "#12345G"
                                   << "#010203";
    }
    void readsColours() {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        QCOMPARE(QString::fromStdString(colourFrom(text.toStdString(), {1, 2, 3}).hex()), expected);
    }

    void extremesKeepThePromises() {
        const char* pairs[][2] = {{"#1F4E79", "#E07A1F"}, {"#0E3B2C", "#F2A900"}, {"#FFD400", "#111111"},
                                  {"#FFFFFF", "#E0E0E0"}, {"#808080", "#7F7F7F"}, {"#FF0000", "#00B050"},
                                  {"#000000", "#FFFFFF"}, {"#7FDBFF", "#FFDC00"}, {"#3D3D8F", "#3D3D90"}};
        for (const auto& pair : pairs) {
            for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
                checkPromises(colourFrom(pair[0], {}), colourFrom(pair[1], {}), scheme);
            }
        }
    }

    void randomPairsKeepThePromises() {
        std::mt19937 random(20260608);
        const auto colour = [&random] {
            const auto value = random();
            return Colour{static_cast<std::uint8_t>(value), static_cast<std::uint8_t>(value >> 8),
                          static_cast<std::uint8_t>(value >> 16)};
        };
        for (int i = 0; i < 4000; ++i) {
            const Colour primary = colour(), accent = colour();
            checkPromises(primary, accent, Scheme::Light);
            checkPromises(primary, accent, Scheme::Dark);
        }
    }

    void paleFieldKeepsTheBrand() {
        const Palette p = derivePalette({0xFF, 0xD4, 0x00}, {0x11, 0x11, 0x11});
        QCOMPARE(p.field, (Colour{0xFF, 0xD4, 0x00}));
        QCOMPARE(p.graphic, (Colour{0x11, 0x11, 0x11}));
    }
};

QTEST_APPLESS_MAIN(TestPalette)
#include "test_palette.moc"
