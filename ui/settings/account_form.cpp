#include "ui/settings/account_form.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QUrl>
#include <QVBoxLayout>

#include "ui/style/icons.h"
#include "ui/widgets/label.h"
#include "ui/widgets/said.h"

namespace aicmo::ui {

namespace {

enum Encryption { StartTls, FromTheStart, None };

constexpr int labelWidth = 128;

/// An address with a host of its own, with or without a scheme in front.
QUrl parsed(const std::string& url) { return QUrl(QString::fromStdString(url)); }

QString placeWords(SecretPlace place) {
    switch (place) {
        case SecretPlace::Keyring: return AccountForm::tr("in the keyring");
        case SecretPlace::Session: return AccountForm::tr("for this session");
        case SecretPlace::File: return AccountForm::tr("in a file of yours");
    }
    return {};
}

void lock(QLineEdit* edit, const QString& variable) {
    edit->setReadOnly(true);
    edit->setProperty("aicmoLocked", true);
    edit->addAction(icon(Icon::Lock), QLineEdit::TrailingPosition)->setText(AccountForm::tr("Locked"));
    edit->setToolTip(AccountForm::tr("%1 sets this").arg(variable));
}

}  // namespace

AccountForm::AccountForm(QWidget* parent) : QWidget(parent) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
}

Label* AccountForm::makeNote() {
    auto* note = new Label(Type::Small, Tone::Secondary, body_);
    note->setWordWrap(true);
    note->hide();
    return note;
}

void AccountForm::addHeading(const QString& text) {
    const int row = grid_->rowCount();
    grid_->setRowMinimumHeight(row, 32);
    grid_->addWidget(new Label(text, Type::Section, Tone::Main, body_), row, 0, 1, 2, Qt::AlignBottom);
}

void AccountForm::addLine(const QString& label, QWidget* field, Label* note) {
    const int row = grid_->rowCount();
    auto* title = new Label(label, Type::Body, Tone::Secondary, body_);
    title->setWordWrap(true);
    title->setBuddy(field);
    field->setAccessibleName(label);
    field->setMinimumHeight(28);
    grid_->addWidget(title, row, 0);
    grid_->addWidget(field, row, 1);
    if (note) {
        grid_->addWidget(note, row + 1, 1);
    }
}

QLineEdit* AccountForm::addRow(const QString& label, const char* variable, const QString& empty, const QString& hint) {
    auto* edit = new QLineEdit(body_);
    edit->setPlaceholderText(empty);
    edit->setToolTip(hint);
    Label* note = makeNote();
    addLine(label, edit, note);
    rows_.push_back({variable, false, edit, note, {}});
    connect(edit, &QLineEdit::textEdited, this, &AccountForm::edited);
    return edit;
}

void AccountForm::addServer() {
    server_ = new QLineEdit(body_);
    server_->setPlaceholderText(QStringLiteral("smtp.example.org"));
    port_ = new QLineEdit(body_);
    port_->setPlaceholderText(QStringLiteral("587"));
    encryption_ = new QComboBox(body_);
    encryption_->addItems({tr("TLS required (STARTTLS)"), tr("TLS from the start"), tr("None, on this machine only")});
    encryption_->setMinimumContentsLength(12);
    serverNote_ = makeNote();
    addLine(tr("Server"), server_, nullptr);
    addLine(tr("Port"), port_, nullptr);
    addLine(tr("Encryption"), encryption_, serverNote_);
    connect(server_, &QLineEdit::textEdited, this, &AccountForm::edited);
    connect(port_, &QLineEdit::textEdited, this, &AccountForm::edited);
    connect(encryption_, &QComboBox::activated, this, [this](int which) {
        port_->setPlaceholderText(which == FromTheStart ? QStringLiteral("465") : QStringLiteral("587"));
        emit edited();
    });
}

void AccountForm::addPace(const char* prefix) {
    addHeading(tr("Pace"));
    const std::string start = prefix;
    addRow(tr("In 24 hours"), (start + "_DAILY_LIMIT").c_str(), tr("no limit"),
           tr("So many items in any 24 hours, over all projects"));
    addRow(tr("Sending hours"), (start + "_WINDOW").c_str(), tr("at any time"),
           tr("Days, hours and time zone, such as Mon-Fri 09:00-18:00 Europe/Berlin"));
}

void AccountForm::addApp(const AccountSheet& sheet) {
    addHeading(tr("App to sign in with"));
    const OAuthVariables variables = *oauthVariables(sheet.channel);
    addRow(tr("Client id"), variables.clientId.c_str(), {}, tr("Of your own app, from its page at the service"));
    if (sheet.values.contains(variables.clientSecret)) {
        addRow(tr("Client secret"), variables.clientSecret.c_str(), {});
    }
    QString scopes;
    for (const std::string& scope : sheet.app ? sheet.app->scopes : std::vector<std::string>()) {
        scopes += (scopes.isEmpty() ? QString() : QStringLiteral(" ")) + shown(scope);
    }
    addRow(tr("Scopes"), variables.scopes.c_str(), scopes, tr("What is asked for, with blanks between"));
    addRow(tr("Redirect address"), variables.redirect.c_str(), sheet.app ? shown(sheet.app->redirect) : QString(),
           tr("As it is registered with the app: http on this machine, or a page of yours that shows the code"));
    addRow(tr("Sign-in server"), variables.server.c_str(), tr("the service’s own"));
}

void AccountForm::showSheet(const AccountSheet& sheet) {
    delete body_;
    rows_.clear();
    server_ = nullptr;
    body_ = new QWidget(this);
    layout()->addWidget(body_);
    grid_ = new QGridLayout(body_);
    grid_->setContentsMargins(0, 0, 0, 0);
    grid_->setHorizontalSpacing(12);
    grid_->setVerticalSpacing(6);
    grid_->setColumnMinimumWidth(0, labelWidth);
    grid_->setColumnStretch(1, 1);
    switch (sheet.channel) {
        case Channel::Email:
            addServer();
            addRow(tr("User"), "AICMO_SMTP_USER", tr("no login"));
            addRow(tr("Password"), "AICMO_SMTP_PASSWORD", {});
            addRow(tr("Certificates"), "AICMO_SMTP_CA_FILE", tr("those of the system"),
                   tr("A file of certificate authorities (PEM)"));
            addRow(tr("Connections"), "AICMO_SMTP_CONNECTIONS", QStringLiteral("8"));
            addPace("AICMO_SMTP");
            addRow(tr("Emails a minute"), "AICMO_SMTP_RATE", tr("no limit"));
            addRow(tr("To one domain a minute"), "AICMO_SMTP_DOMAIN_RATE", tr("no limit"));
            break;
        case Channel::LinkedIn:
            addRow(tr("Access token"), "AICMO_LINKEDIN_TOKEN", {});
            addRow(tr("Author"), "AICMO_LINKEDIN_AUTHOR", QStringLiteral("urn:li:organization:…"));
            addRow(tr("API version"), "AICMO_LINKEDIN_VERSION", LinkedInConfig{}.version.c_str());
            addRow(tr("API address"), "AICMO_LINKEDIN_API", LinkedInConfig{}.api.c_str());
            addApp(sheet);
            addPace("AICMO_LINKEDIN");
            break;
        case Channel::Instagram:
            addRow(tr("Access token"), "AICMO_INSTAGRAM_TOKEN", {});
            addRow(tr("Account id"), "AICMO_INSTAGRAM_ACCOUNT", QStringLiteral("17841400000000000"));
            addRow(tr("API version"), "AICMO_INSTAGRAM_VERSION", InstagramConfig{}.version.c_str());
            addRow(tr("API address"), "AICMO_INSTAGRAM_API", InstagramConfig{}.api.c_str());
            addPace("AICMO_INSTAGRAM");
            break;
        case Channel::Twitter:
            addRow(tr("Access token"), "AICMO_TWITTER_TOKEN", {});
            addRow(tr("Name"), "AICMO_TWITTER_ACCOUNT", tr("how you call it"),
                   tr("A token does not tell whose it is; approvals and limits go by this name"));
            addRow(tr("API address"), "AICMO_TWITTER_API", TwitterConfig{}.api.c_str());
            addApp(sheet);
            addPace("AICMO_TWITTER");
            break;
        case Channel::Crm:
            addRow(tr("HubSpot token"), "AICMO_HUBSPOT_TOKEN", {});
            addRow(tr("Name"), "AICMO_HUBSPOT_ACCOUNT", tr("how you call it"),
                   tr("A token does not tell whose it is; approvals and limits go by this name"));
            addRow(tr("API address"), "AICMO_HUBSPOT_API", HubSpotConfig{}.api.c_str());
            addRow(tr("API path"), "AICMO_HUBSPOT_PREFIX", HubSpotConfig{}.prefix.c_str());
            addApp(sheet);
            addPace("AICMO_HUBSPOT");
            break;
    }
    grid_->setRowStretch(grid_->rowCount(), 1);
    for (const AccountField& field : accountFields(sheet.channel)) {
        for (Row& row : rows_) {
            row.secret = row.variable == field.variable ? field.secret() : row.secret;
        }
    }
    for (Row& row : rows_) {
        fill(row, sheet.values.at(row.variable));
    }
    if (sheet.connection) {
        QLineEdit* token = rows_.front().edit;
        token->setPlaceholderText(tr("from the sign-in"));
    }
    if (server_) {
        fillServer(sheet);
    }
}

void AccountForm::fill(Row& row, const AccountValue& value) {
    const QString variable = QString::fromStdString(value.lockedBy);
    if (row.secret) {
        row.edit->setEchoMode(QLineEdit::Password);
        row.edit->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
        const QString dots(8, QChar(0x2022));
        row.edit->setPlaceholderText(!value.isSet                     ? tr("none yet")
                                     : value.inherited && value.place ? dots + u' ' + tr("of the default account")
                                     : value.place                    ? dots + u' ' + placeWords(*value.place)
                                                                      : dots);
        row.edit->setAccessibleDescription(value.isSet ? tr("A secret is set. Type to replace it.") : QString());
    } else {
        row.edit->setText(shown(value.text));
        if (!value.otherwise.empty()) {
            row.edit->setPlaceholderText(value.inherited ? tr("%1, of the default account").arg(shown(value.otherwise))
                                                         : shown(value.otherwise));
        }
        row.edit->setCursorPosition(0);
    }
    row.before = row.edit->text();
    if (!variable.isEmpty()) {
        lock(row.edit, variable);
        row.note->setText(tr("%1 sets this and wins over the form.").arg(variable));
        row.note->show();
    }
}

void AccountForm::fillServer(const AccountSheet& sheet) {
    const AccountValue& url = sheet.values.at("AICMO_SMTP_URL");
    const AccountValue& tls = sheet.values.at("AICMO_SMTP_TLS");
    const QUrl address = parsed(url.text);
    server_->setText(shown(address.host().isEmpty() ? url.text : address.host().toStdString()));
    port_->setText(address.port() > 0 ? QString::number(address.port()) : QString());
    encryption_->setCurrentIndex(address.scheme() == QLatin1String("smtps") ? FromTheStart
                                 : tls.text == "none"                       ? None
                                                                            : StartTls);
    serverLocked_ = !url.lockedBy.empty();
    encryptionLocked_ = serverLocked_ || !tls.lockedBy.empty();
    QStringList locks;
    for (const std::string& variable : {url.lockedBy, tls.lockedBy}) {
        if (!variable.empty()) {
            locks.append(QString::fromStdString(variable));
        }
    }
    if (serverLocked_) {
        lock(server_, locks.first());
        lock(port_, locks.first());
    }
    encryption_->setEnabled(!encryptionLocked_);
    encryption_->setToolTip(encryptionLocked_ ? tr("%1 sets this").arg(locks.last()) : QString());
    serverNote_->setText(locks.isEmpty() ? QString()
                                         : tr("%1 sets this and wins over the form.").arg(locks.join(tr(" and "))));
    serverNote_->setVisible(!locks.isEmpty());
    serverBefore_ = {server_->text(), port_->text(), QString::number(encryption_->currentIndex())};
}

std::string AccountForm::serverUrl() const {
    const QString host = server_->text().trimmed();
    // A whole address that was pasted is one.
    if (host.isEmpty() || host.contains(QStringLiteral("://"))) {
        return host.toStdString();
    }
    QString url = encryption_->currentIndex() == FromTheStart ? QStringLiteral("smtps://") : QStringLiteral("smtp://");
    url += host.contains(u':') && !host.startsWith(u'[') ? u'[' + host + u']' : host;  // IPv6
    if (const QString port = port_->text().trimmed(); !port.isEmpty()) {
        url += u':' + port;
    }
    return url.toStdString();
}

AccountChange AccountForm::change() const {
    AccountChange change;
    for (const Row& row : rows_) {
        if (row.edit->isReadOnly()) {
            continue;
        }
        if (!row.secret) {
            change.texts.emplace(row.variable, row.edit->text().trimmed().toStdString());
        } else if (!row.edit->text().isEmpty()) {
            change.secrets.emplace(row.variable, Secret(row.edit->text().toStdString()));
        }
    }
    if (server_ && !serverLocked_) {
        change.texts.emplace("AICMO_SMTP_URL", serverUrl());
    }
    if (server_ && !encryptionLocked_) {
        const bool none = encryption_->currentIndex() == None && !server_->text().trimmed().isEmpty();
        change.texts.emplace("AICMO_SMTP_TLS", none ? "none" : "");
    }
    return change;
}

bool AccountForm::isDirty() const {
    const bool rows =
        std::any_of(rows_.begin(), rows_.end(), [](const Row& row) { return row.edit->text() != row.before; });
    return rows || (server_ && serverBefore_ != QStringList{server_->text(), port_->text(),
                                                            QString::number(encryption_->currentIndex())});
}

void AccountForm::setProblems(const std::map<std::string, std::string>& problems) {
    const auto forget = [](QLineEdit* edit, Label* note) {
        if (edit->property("aicmoInvalid").toBool()) {
            edit->setProperty("aicmoInvalid", false);
            edit->setAccessibleDescription({});
            edit->update();
            note->hide();
        }
    };
    if (server_) {
        forget(server_, serverNote_);
    }
    for (const Row& row : rows_) {
        forget(row.edit, row.note);
    }
    QWidget* first = nullptr;
    const auto say = [&](QLineEdit* edit, Label* note, const std::string& variable) {
        const auto found = problems.find(variable);
        if (found == problems.end()) {
            return false;
        }
        note->setTone(Tone::Failed);
        note->setText(said(found->second));
        note->show();
        edit->setProperty("aicmoInvalid", true);
        edit->setAccessibleDescription(note->text());
        edit->update();
        first = first ? first : edit;
        return true;
    };
    if (server_) {
        if (!say(server_, serverNote_, "AICMO_SMTP_URL")) {
            say(server_, serverNote_, "AICMO_SMTP_TLS");
        }
    }
    for (const Row& row : rows_) {
        say(row.edit, row.note, row.variable);
    }
    if (first) {
        first->setFocus(Qt::OtherFocusReason);
    }
}

}  // namespace aicmo::ui
