// The console in its five languages, changed without a restart.

#include <set>

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QLocale>
#include <QMenuBar>
#include <QSettings>
#include <QTest>

#include "app/console/console_window.h"
#include "tests/ui/window_fixture.h"
#include "ui/language.h"
#include "ui/settings/appearance_section.h"
#include "ui/settings/settings_page.h"

using namespace aicmo;
using namespace aicmo::ui;

namespace {

/// The words of every menu and button.
std::set<QString> wordsOf(const MainWindow& window) {
    std::set<QString> words;
    for (const QAction* menu : window.menuBar()->actions()) {
        words.insert(menu->text());
        for (const QAction* action : menu->menu()->actions()) {
            words.insert(action->text());
        }
    }
    for (const QAbstractButton* button : window.findChildren<QAbstractButton*>()) {
        words.insert(button->text());
    }
    words.erase(QString());
    return words;
}

MainWindow* shownWindow() {
    for (QWidget* widget : QApplication::topLevelWidgets()) {
        auto* window = qobject_cast<MainWindow*>(widget);
        if (window && window->isVisible()) return window;
    }
    return nullptr;
}

QComboBox* languageField(MainWindow& window) {
    SettingsPage* settings = window.showSettings();
    settings->showSection(SettingsPage::Section::Appearance);
    return settings->appearance().findChild<QComboBox*>();
}

void chooseLanguage(MainWindow& window, const QString& code) {
    QComboBox* field = languageField(window);
    field->setFocus();
    field->setCurrentIndex(field->findData(code));
    emit field->activated(field->currentIndex());
}

}  // namespace

class TestLanguage : public QObject {
    Q_OBJECT

  private slots:
    void init() {
        rememberLanguage(std::nullopt);
        installLook(*qApp, Theme::Light);
        installLanguage(*qApp, QStringLiteral("en"));
    }
    void cleanupTestCase() { rememberLanguage(std::nullopt); }

    void everyLanguageSpeaks_data() {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("two");
        QTest::addColumn<bool>("fromTheRight");
        QTest::newRow("English") << "en"
                                 << "1 item in doubt"
                                 << "2 items in doubt" << false;
        QTest::newRow("German") << "de" << QString() << QString() << false;
        QTest::newRow("French") << "fr" << QString() << QString() << false;
        QTest::newRow("Spanish") << "es" << QString() << QString() << false;
        QTest::newRow("Arabic") << "ar" << QString() << QString() << true;
    }
    void everyLanguageSpeaks() {
        QFETCH(QString, code);
        QFETCH(QString, one);
        QFETCH(QString, two);
        QFETCH(bool, fromTheRight);
        installLanguage(*qApp, code);
        const auto doubts = [](int n) {
            return QCoreApplication::translate("aicmo::ui::ApprovalPane", "%Ln item(s) in doubt", nullptr, n);
        };
        if (!one.isEmpty()) {
            QCOMPARE(doubts(1), one);
            QCOMPARE(doubts(2), two);
        } else {
            QVERIFY2(doubts(1) != QLatin1String("1 item in doubt"), qPrintable(doubts(1)));
            QVERIFY(doubts(1) != doubts(2));
            QVERIFY(doubts(25).contains(QLocale().toString(25)));
        }
        QCOMPARE(QApplication::isRightToLeft(), fromTheRight);
        QCOMPARE(QLocale().language(), QLocale(code).language());
    }

    /// Nothing of a window is left in English: names and abbreviations are alike in all of them.
    void windowsSpeakOneLanguage_data() {
        QTest::addColumn<QString>("code");
        for (const QString& code : consoleLanguages()) {
            if (code != QLatin1String("en")) QTest::newRow(qPrintable(code)) << code;
        }
    }
    void windowsSpeakOneLanguage() {
        QFETCH(QString, code);
        std::set<QString> english, other;
        for (const bool first : {true, false}) {
            installLanguage(*qApp, first ? QStringLiteral("en") : code);
            test::WindowFixture fixture;
            QVERIFY(fixture.openSamples());
            for (const PageId page : {PageId::Overview, PageId::Plan, PageId::Run, PageId::Package, PageId::Events}) {
                fixture.window().showPage(page);
            }
            fixture.window().showSettings();
            (first ? english : other) = wordsOf(fixture.window());
        }
        QVERIFY(english.size() > 60);
        QStringList alike;
        for (const QString& word : other) {
            if (english.contains(word)) alike << word;
        }
        const auto most = static_cast<qsizetype>(english.size() / 6);
        QVERIFY2(alike.size() <= most, qPrintable(alike.join(QStringLiteral(" | "))));
    }

    void changesWithoutARestart() {
        test::WindowFixture fixture;
        QVERIFY(fixture.openSamples());
        ConsoleWindow console(fixture.services());
        console.show();
        QVERIFY(shownWindow());
        shownWindow()->openProject(QStringLiteral("northwind-spring"));
        QTRY_VERIFY_WITH_TIMEOUT(shownWindow()->session().loaded(), 20000);
        const QSize size = shownWindow()->size();
        chooseLanguage(*shownWindow(), QStringLiteral("ar"));
        QTRY_VERIFY_WITH_TIMEOUT(QApplication::isRightToLeft(), 20000);
        QTRY_VERIFY(shownWindow());
        // The same project in a window of the same size, on the same page; and remembered.
        QCOMPARE(shownWindow()->size(), size);
        QCOMPARE(shownWindow()->session().projectId(), std::string("northwind-spring"));
        QCOMPARE(languageField(*shownWindow())->currentData().toString(), QStringLiteral("ar"));
        QCOMPARE(chosenLanguage(), std::optional(QStringLiteral("ar")));
        QTRY_VERIFY_WITH_TIMEOUT(shownWindow()->session().loaded(), 20000);
        chooseLanguage(*shownWindow(), QString());
        QTRY_VERIFY_WITH_TIMEOUT(!QApplication::isRightToLeft(), 20000);
        QVERIFY(!chosenLanguage());
    }
};

QTEST_MAIN(TestLanguage)
#include "test_language.moc"
