#include "ui/settings/appearance_section.h"

#include <QComboBox>
#include <QGridLayout>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include "ui/language.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/label.h"

namespace aicmo::ui {

namespace {
enum Look { AsDesktop, Light, Dark };
}

AppearanceSection::AppearanceSection(QWidget* parent) : QWidget(parent) {
    fillWith(this, QPalette::Base);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 16, 24, 16);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(24);
    grid->setVerticalSpacing(8);
    theme_ = new Segments(this);
    theme_->setAccessibleName(tr("Theme"));
    theme_->add(AsDesktop, Icon::Desktop, tr("As the desktop"), true);
    theme_->add(Light, Icon::Sun, tr("Light"), true);
    theme_->add(Dark, Icon::Moon, tr("Dark"), true);
    density_ = new Segments(this);
    density_->setAccessibleName(tr("Rows"));
    density_->add(static_cast<int>(Density::Compact), tr("Compact"));
    density_->add(static_cast<int>(Density::Normal), tr("Normal"));
    density_->add(static_cast<int>(Density::Comfortable), tr("Comfortable"));
    const auto addRow = [&](int row, const QString& title, QWidget* field, const QString& about) {
        grid->addWidget(new Label(title, Type::Body, Tone::Secondary, this), row, 0);
        grid->addWidget(field, row, 1);
        grid->addWidget(new Label(about, Type::Small, Tone::Hint, this), row + 1, 1);
        grid->setRowMinimumHeight(row + 1, 28);
    };
    addRow(0, tr("Theme"), theme_, tr("As the desktop follows it at once, where the desktop tells."));
    addRow(2, tr("Rows"), density_, tr("How high the rows of lists and tables are; nothing else."));
    language_ = new QComboBox(this);
    language_->setAccessibleDescription(tr("Language"));
    language_->addItem(tr("As the desktop"), QString());
    for (const QString& code : consoleLanguages()) {
        language_->addItem(ownNameOfLanguage(code), code);
    }
    addRow(4, tr("Language"), language_, tr("Of the console; the documents choose theirs for each package."));
    grid->setColumnStretch(2, 1);
    column->addLayout(grid);
    column->addStretch(1);
    showTheme(chosenTheme());
    showDensity(chosenDensity());
    showLanguage(chosenLanguage());
    connect(theme_, &Segments::chosenChanged, this, [this](int id) {
        emit themeChosen(id == Light  ? std::optional(Theme::Light)
                         : id == Dark ? std::optional(Theme::Dark)
                                      : std::nullopt);
    });
    connect(density_, &Segments::chosenChanged, this, [this](int id) { emit densityChosen(static_cast<Density>(id)); });
    connect(language_, &QComboBox::activated, this, [this] {
        const QString code = language_->currentData().toString();
        emit languageWanted(code.isEmpty() ? std::nullopt : std::optional(code));
    });
}

void AppearanceSection::showTheme(std::optional<Theme> theme) {
    const QSignalBlocker quiet(theme_);
    theme_->choose(!theme ? AsDesktop : *theme == Theme::Light ? Light : Dark);
}

void AppearanceSection::showDensity(Density density) {
    const QSignalBlocker quiet(density_);
    density_->choose(static_cast<int>(density));
}

void AppearanceSection::showLanguage(const std::optional<QString>& code) {
    language_->setCurrentIndex(language_->findData(code.value_or(QString())));
}

}  // namespace aicmo::ui
