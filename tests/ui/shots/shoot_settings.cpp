// Settings: accounts tested and untested, signing in, the brand, the suppression list, appearance.

#include <QComboBox>
#include <QListView>
#include <QPushButton>

#include "tests/ui/shots/stage.h"
#include "ui/dialogs/secret_place.h"
#include "ui/models/account_model.h"
#include "ui/settings/client_box.h"
#include "ui/settings/connection_box.h"
#include "ui/settings/settings_page.h"

namespace aicmo::ui::test {

namespace {

void chooseOwner(const QWidget& window, int index) {
    for (ClientBox* box : window.findChildren<ClientBox*>()) {
        if (auto* combo = box->isVisible() ? qobject_cast<QComboBox*>(box) : nullptr) {
            combo->setCurrentIndex(index);
        }
    }
    QTest::qWait(1000);
}

void chooseChannel(const QWidget& window, Channel channel) {
    auto& list = viewOf<AccountModel, QListView>(window);
    list.setCurrentIndex(list.model()->index(AccountModel::rowOf(channel), 0));
}

/// Channels to connect: a pasted token alone, an app, a sign-in, and one that is waited for.
void shootConnecting(MainWindow& window, const Camera& camera) {
    chooseOwner(window, 0);
    for (const auto& [channel, name] :
         {std::pair(Channel::Email, "settings-email"), std::pair(Channel::LinkedIn, "settings-linkedin"),
          std::pair(Channel::Instagram, "settings-instagram"), std::pair(Channel::Crm, "settings-hubspot"),
          std::pair(Channel::Twitter, "settings-x")}) {
        chooseChannel(window, channel);
        camera.shot(window, QLatin1String(name));
    }
    auto* box = window.findChild<ConnectionBox*>();
    box->findChild<QPushButton*>()->click();
    QTest::qWait(1000);
    camera.shot(window, QStringLiteral("settings-connecting"));
    emit box->cancelWanted();
}

}  // namespace

void shootSettings(const QSize& size, const Camera& camera) {
    Stage stage(size);
    stage.openSamples();
    MainWindow& window = stage.window();
    SettingsPage* settings = window.showSettings();
    QTest::qWait(6000);
    camera.shot(window, QStringLiteral("settings-accounts"));
    settings->testAccounts();
    QTest::qWait(3000);
    camera.shot(window, QStringLiteral("settings-tested"));
    chooseChannel(window, Channel::Crm);
    camera.shot(window, QStringLiteral("settings-tested-crm"));
    shootConnecting(window, camera);
    settings->showSection(SettingsPage::Section::Brand);
    QTest::qWait(500);
    camera.shot(window, QStringLiteral("brand"));
    settings->showSection(SettingsPage::Section::Suppressions);
    QTest::qWait(500);
    camera.shot(window, QStringLiteral("suppressions"));
    settings->showSection(SettingsPage::Section::Appearance);
    camera.shot(window, QStringLiteral("appearance"));
    AskSecretPlace ask(QStringLiteral("this desktop has no keyring"),
                       QStringLiteral("/home/mokafor/.local/share/aicmo/secrets/9f3c81d0"), &window);
    ask.show();
    camera.shot(ask, QStringLiteral("ask-secret-place"));
}

}  // namespace aicmo::ui::test
