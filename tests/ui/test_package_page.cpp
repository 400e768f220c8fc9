// The page that builds packages: what it asks for, and that a build can be cancelled.

#include <QCheckBox>
#include <QComboBox>
#include <QDirIterator>
#include <QPushButton>
#include <QTest>

#include "tests/ui/window_fixture.h"
#include "ui/bridge/package_controller.h"

using namespace aicmo;
using namespace aicmo::ui;
using aicmo::ui::test::findNamed;

namespace {
constexpr int soon = 60'000;
}

class TestPackagePage : public QObject {
    Q_OBJECT
  private slots:
    void buildsAnArchivePdf() {
        test::WindowFixture fixture;
        open(fixture);
        QVERIFY(!isVisible(fixture, QAccessible::Button, "Cancel package"));
        QVERIFY(box(fixture, "PDF for archives (PDF/A)")->isEnabled());
        for (const char* other : {"PowerPoint deck", "HTML summary"}) box(fixture, other)->click();
        box(fixture, "PDF for archives (PDF/A)")->click();
        button(fixture, "Build package")->click();
        QVERIFY(isVisible(fixture, QAccessible::Button, "Cancel package"));
        QVERIFY(!button(fixture, "Build package")->isEnabled());
        QTRY_VERIFY_WITH_TIMEOUT(button(fixture, "Build package")->isEnabled(), soon);
        QVERIFY(!isVisible(fixture, QAccessible::Button, "Cancel package"));
        const QStringList files = built(fixture);
        QCOMPARE(files.filter(QStringLiteral("strategy.pdf")).size(), 1);
        QVERIFY(files.filter(QStringLiteral("deck.pptx")).isEmpty());
        QFile pdf(files.filter(QStringLiteral("strategy.pdf")).front());
        QVERIFY(pdf.open(QIODevice::ReadOnly));
        QVERIFY(pdf.readAll().contains("<pdfaid:part>1</pdfaid:part>"));
    }

    void aBuildIsCancelled() {
        test::WindowFixture fixture;
        open(fixture);
        button(fixture, "Build package")->click();
        button(fixture, "Cancel package")->click();
        QTRY_VERIFY_WITH_TIMEOUT(button(fixture, "Build package")->isEnabled(), soon);
        QVERIFY(built(fixture).isEmpty());
        // And the next one goes through.
        button(fixture, "Build package")->click();
        QTRY_VERIFY_WITH_TIMEOUT(button(fixture, "Build package")->isEnabled(), soon);
        QCOMPARE(built(fixture).filter(QStringLiteral("deck.pptx")).size(), 1);
    }

    void documentsComeInTheChosenLanguage() {
        test::WindowFixture fixture;
        open(fixture);
        // On Linux a combo box tells its value as its name; its own name is a relation to its label.
        QComboBox* language = nullptr;
        for (QComboBox* combo : fixture.window().findChildren<QComboBox*>()) {
            if (combo->accessibleName() == QStringLiteral("Language of the documents")) language = combo;
        }
        QVERIFY(language != nullptr);
        QCOMPARE(language->currentData().toString(), QStringLiteral("en"));
        for (const char* other : {"PowerPoint deck", "PDF strategy"}) box(fixture, other)->click();
        for (const auto& [tag, words] : {std::pair("de", "Marketingstrategie"), std::pair("ar", "dir=\"rtl\"")}) {
            const int index = language->findData(QString::fromLatin1(tag));
            QVERIFY2(index >= 0, tag);
            language->setCurrentIndex(index);
            const auto before = built(fixture).size();
            button(fixture, "Build package")->click();
            QTRY_VERIFY_WITH_TIMEOUT(button(fixture, "Build package")->isEnabled(), soon);
            QVERIFY(built(fixture).size() > before);
            QStringList pages = built(fixture).filter(QStringLiteral("summary.html"));
            pages.sort();
            const bool found = std::any_of(pages.begin(), pages.end(), [&](const QString& name) {
                QFile html(name);
                return html.open(QIODevice::ReadOnly) && html.readAll().contains(words);
            });
            QVERIFY2(found, words);
            QTest::qWait(1100);  // packages are named by the second
        }
    }

    void pdfChoicesNeedThePdf() {
        test::WindowFixture fixture;
        open(fixture);
        box(fixture, "PDF strategy")->click();
        QVERIFY(!box(fixture, "PDF for archives (PDF/A)")->isEnabled());
        for (const char* other : {"PowerPoint deck", "HTML summary"}) box(fixture, other)->click();
        QVERIFY(!button(fixture, "Build package")->isEnabled());
    }

  private:
    static void open(test::WindowFixture& fixture) {
        fixture.window().show();
        QVERIFY(fixture.openSamples());
        fixture.window().showPage(PageId::Package);
    }
    static bool isVisible(test::WindowFixture& fixture, QAccessible::Role role, const char* name) {
        const QWidget* widget = findNamed(fixture.window(), role, QString::fromLatin1(name));
        return widget != nullptr && widget->isVisible();
    }
    static QPushButton* button(test::WindowFixture& fixture, const char* name) {
        return qobject_cast<QPushButton*>(findNamed(fixture.window(), QAccessible::Button, QString::fromLatin1(name)));
    }
    static QCheckBox* box(test::WindowFixture& fixture, const char* name) {
        return qobject_cast<QCheckBox*>(findNamed(fixture.window(), QAccessible::CheckBox, QString::fromLatin1(name)));
    }
    static QStringList built(test::WindowFixture& fixture) {
        QStringList files;
        QDirIterator walk(fixture.packagesFolder(), QDir::Files, QDirIterator::Subdirectories);
        while (walk.hasNext()) files << walk.next();
        return files;
    }
};

QTEST_MAIN(TestPackagePage)
#include "test_package_page.moc"
