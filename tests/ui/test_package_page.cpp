// The page that builds packages: what it asks for, and that a build can be cancelled.

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDirIterator>
#include <QLabel>
#include <QListView>
#include <QListWidget>
#include <QMimeData>
#include <QPrinter>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

#include "tests/ui/window_fixture.h"
#include "ui/bridge/package_controller.h"
#include "ui/bridge/sheets.h"
#include "ui/dialogs/sheet_viewer.h"
#include "ui/models/sheet_model.h"

using namespace aicmo;
using namespace aicmo::ui;
using aicmo::ui::test::findNamed;

namespace {
constexpr int soon = 60'000;
}

class TestPackagePage : public QObject {
    Q_OBJECT
  private slots:
    /// The library that reads PDF is opened by the first PDF that is shown, not by the program's start:
    /// so this comes first.
    void sheetsAreShownInSmallAndInLarge() {
        test::WindowFixture fixture;
        open(fixture);
        QVERIFY(!isLoaded("libQt6Pdf.so"));
        button(fixture, "Build package")->click();
        QTRY_VERIFY_WITH_TIMEOUT(button(fixture, "Build package")->isEnabled(), soon);
        QTRY_VERIFY_WITH_TIMEOUT(list(fixture, "Pages")->model()->rowCount() > 5, soon);
        QVERIFY(isLoaded("libQt6Pdf.so"));
        QListView* slides = list(fixture, "Slides");
        QTRY_VERIFY_WITH_TIMEOUT(slides->model()->rowCount() > 5, soon);
        for (const auto& [view, word] : {std::pair(list(fixture, "Pages"), "Page"), std::pair(slides, "Slide")}) {
            const int count = view->model()->rowCount();
            const QModelIndex third = view->model()->index(2, 0);
            QCOMPARE(third.data(Qt::AccessibleTextRole).toString(),
                     QStringLiteral("%1 3 of %2").arg(QLatin1String(word)).arg(count));
            const auto* model = qobject_cast<SheetModel*>(view->model());
            QTRY_VERIFY_WITH_TIMEOUT(model->picture(0) != nullptr, soon);
            QVERIFY(colours(model->picture(0)->toImage()) > 3);
            const QAbstractItemModelTester tester(view->model(),
                                                  QAbstractItemModelTester::FailureReportingMode::QtTest);
        }
        // By keyboard: Enter on the second slide, the arrows, the ends.
        slides->setFocus();
        QTest::keyClick(slides, Qt::Key_Right);
        QTest::keyClick(slides, Qt::Key_Return);
        auto* viewer = fixture.window().findChild<SheetViewer*>();
        QVERIFY(viewer != nullptr);
        QCOMPARE(viewer->index(), 1);
        const int last = slides->model()->rowCount() - 1;
        for (const auto& [key, index] :
             {std::pair(Qt::Key_Right, 2), std::pair(Qt::Key_PageUp, 1), std::pair(Qt::Key_End, last),
              std::pair(Qt::Key_Right, last), std::pair(Qt::Key_Home, 0), std::pair(Qt::Key_Left, 0)}) {
            QTest::keyClick(viewer->focusWidget(), key);
            QCOMPARE(viewer->index(), index);
        }
        const QString name = QStringLiteral("Slide 1 of %1").arg(last + 1);
        auto* sheet = qobject_cast<QLabel*>(findNamed(*viewer, QAccessible::Graphic, name));
        QTRY_VERIFY_WITH_TIMEOUT(
            (sheet = qobject_cast<QLabel*>(findNamed(*viewer, QAccessible::Graphic, name))) != nullptr, soon);
        QTRY_VERIFY_WITH_TIMEOUT(sheet->pixmap(Qt::ReturnByValue).width() > 400, soon);
        QTest::keyClick(viewer, Qt::Key_Escape);
        QTRY_VERIFY(fixture.window().findChild<SheetViewer*>() == nullptr);
    }

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

    void aPdfIsPrintedPageByPage() {
        test::WindowFixture fixture;
        open(fixture);
        button(fixture, "Build package")->click();
        QTRY_VERIFY_WITH_TIMEOUT(button(fixture, "Build package")->isEnabled(), soon);
        const SheetShelf shelf;
        const OpenedSheets pages = shelf.open(built(fixture).filter(QStringLiteral("strategy.pdf")).front());
        QVERIFY2(pages.source, qPrintable(pages.problem));
        const QTemporaryDir folder;
        QPrinter printer(QPrinter::HighResolution);
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(folder.filePath(QStringLiteral("printed.pdf")));
        printer.setFromTo(2, 4);
        QCOMPARE(printSheets(printer, *pages.source), QString());
        const OpenedSheets printed = shelf.open(printer.outputFileName());
        QVERIFY(printed.source);
        QCOMPARE(printed.source->count(), 3);
        const QImage before = pages.source->paint(1, QSize(60, 85)), after = printed.source->paint(0, QSize(60, 85));
        QVERIFY(colours(after) > 3);
        QCOMPARE(before.size(), after.size());
        QVERIFY(shelf.open(QStringLiteral("/nowhere/strategy.pdf")).source == nullptr);
        QVERIFY(!shelf.open(built(fixture).filter(QStringLiteral("summary.html")).front()).problem.isEmpty());
    }

    void filesAreCopiedAndTheHistorySaysWhatChanged() {
        test::WindowFixture fixture;
        open(fixture);
        const auto build = [&] {
            button(fixture, "Build package")->click();
            return QTest::qWaitFor([&] { return button(fixture, "Build package")->isEnabled(); }, soon);
        };
        QVERIFY(build());
        QTRY_VERIFY_WITH_TIMEOUT(
            findNamed(fixture.window(), QAccessible::Button, QStringLiteral("Copy deck.pptx")) != nullptr, soon);
        qobject_cast<QToolButton*>(findNamed(fixture.window(), QAccessible::Button, QStringLiteral("Copy deck.pptx")))
            ->click();
        const QList<QUrl> urls = QGuiApplication::clipboard()->mimeData()->urls();
        QCOMPARE(urls.size(), 1);
        QCOMPARE(urls.front().toLocalFile(), built(fixture).filter(QStringLiteral("deck.pptx")).front());
        auto* history = fixture.window().findChild<QListWidget*>();
        QTRY_COMPARE_WITH_TIMEOUT(history->count(), 1, soon);
        QVERIFY(history->item(0)->text().endsWith(QStringLiteral("First package")));
        QTest::qWait(1100);  // packages are named by the second
        QVERIFY(build());
        QTRY_COMPARE_WITH_TIMEOUT(history->count(), 2, soon);
        QVERIFY(history->item(0)->text().endsWith(QStringLiteral("Same project as before")));
        auto bundle = fixture.store().loadProject(fixture.window().session().projectId());
        QVERIFY(bundle);
        std::string document = bundle->project.document;
        const auto colour = document.find(bundle->project.brand.primaryColor);
        document.replace(colour, bundle->project.brand.primaryColor.size(), "#123456");
        const auto changed = parseProject(document, bundle->files);
        QVERIFY(changed);
        QVERIFY(fixture.store().importProject(*changed, "M. Okafor"));
        fixture.window().session().reload();
        QTest::qWait(1100);
        QVERIFY(build());
        QTRY_COMPARE_WITH_TIMEOUT(history->count(), 3, soon);
        QVERIFY2(history->item(0)->text().endsWith(QStringLiteral("Changed: brand")),
                 qPrintable(history->item(0)->text()));
    }

  private:
    static bool isLoaded(const char* library) {
        QFile maps(QStringLiteral("/proc/self/maps"));
        return maps.open(QIODevice::ReadOnly) && maps.readAll().contains(library);
    }
    static int colours(const QImage& image) {
        QSet<QRgb> seen;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) seen.insert(image.pixel(x, y));
        }
        return static_cast<int>(seen.size());
    }
    static QListView* list(test::WindowFixture& fixture, const char* name) {
        return qobject_cast<QListView*>(findNamed(fixture.window(), QAccessible::List, QString::fromLatin1(name)));
    }
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
