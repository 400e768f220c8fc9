#include "ui/settings/brand_section.h"

#include <QFile>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>

#include "ui/dialogs/file_dialogs.h"
#include "ui/settings/brand_form.h"
#include "ui/settings/client_box.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/format.h"
#include "ui/widgets/label.h"
#include "ui/widgets/said.h"

namespace aicmo::ui {

BrandSection::BrandSection(const PageContext& context, QWidget* parent) : Page(context, parent) {
    fillWith(this, QPalette::Base);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* top = new QHBoxLayout;
    setMargins(top, 24, 8, 16, 8);
    top->setSpacing(8);
    auto* title = new Label(tr("Brand of"), Type::Body, Tone::Secondary, this);
    owners_ = new ClientBox(context_, tr("Brand of"), this);
    title->setBuddy(owners_);
    top->addWidget(title);
    top->addWidget(owners_);
    top->addStretch(1);
    column->addLayout(top);
    column->addWidget(new Hairline(Qt::Horizontal, this));
    auto* area = new QScrollArea(this);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    auto* inner = new QWidget(area);
    fillWith(inner, QPalette::Base);
    auto* innerColumn = new QVBoxLayout(inner);
    innerColumn->setContentsMargins(24, 16, 24, 16);
    innerColumn->setSpacing(12);
    auto* about = new Label(tr("For documents alone, where a project’s own brand leaves a field empty. Messages, their "
                               "templates and their approvals never take anything from here."),
                            Type::Small, Tone::Secondary, inner);
    about->setWordWrap(true);
    innerColumn->addWidget(about);
    form_ = new BrandForm(inner);
    form_->setMaximumWidth(640);
    innerColumn->addWidget(form_);
    innerColumn->addStretch(1);
    area->setWidget(inner);
    column->addWidget(area, 1);
    column->addWidget(new Hairline(Qt::Horizontal, this));
    auto* foot = new QHBoxLayout;
    setMargins(foot, 24, 10, 16, 10);
    foot->setSpacing(8);
    reset_ = makeButton(tr("Empty all"), ButtonKind::Plain, this);
    revert_ = makeButton(tr("Revert"), ButtonKind::Plain, this);
    save_ = makeButton(tr("Save"), ButtonKind::Outline, this);
    save_->setAccessibleName(tr("Save the brand"));
    revert_->setAccessibleName(tr("Revert the brand"));
    foot->addWidget(reset_);
    foot->addStretch(1);
    foot->addWidget(revert_);
    foot->addWidget(save_);
    column->addLayout(foot);
    connect(owners_, &ClientBox::finding, this, &BrandSection::showButtons);
    connect(owners_, &ClientBox::ownerChanged, this, &BrandSection::read);
    connect(owners_, &ClientBox::failed, this, &Page::problemRaised);
    connect(form_, &BrandForm::edited, this, &BrandSection::showButtons);
    connect(form_, &BrandForm::logoWanted, this, &BrandSection::chooseLogo);
    connect(reset_, &QPushButton::clicked, form_, &BrandForm::clear);
    connect(revert_, &QPushButton::clicked, this, [this] {
        form_->showValues(own_, shared_);
        showButtons();
    });
    connect(save_, &QPushButton::clicked, this, &BrandSection::save);
    showButtons();
}

void BrandSection::setClients(const std::vector<ProjectSummary>& projects) { owners_->setClients(projects); }

void BrandSection::showEvent(QShowEvent* event) {
    Page::showEvent(event);
    if (!isRead_) {
        read();
    }
}

void BrandSection::read() {
    struct Values {
        BrandValues own, shared;
    };
    if (!owners_->isKnown()) {
        return;
    }
    reading_.run(
        context_.jobs, this,
        [store = context_.services.store, owner = owners_->owner()](const std::stop_token&) -> Result<Values> {
            auto own = enteredBrand(*store, owner);
            auto shared = owner.empty() ? Result<BrandValues>(BrandValues()) : enteredBrand(*store, {});
            if (!own || !shared) {
                return fail(own ? shared.error() : own.error());
            }
            return Values{std::move(*own), std::move(*shared)};
        },
        [this](Result<Values> values) {
            if (!values) {
                emit problemRaised(said(values.error()));
                return;
            }
            isRead_ = true;
            own_ = std::move(values->own);
            shared_ = std::move(values->shared);
            form_->showValues(own_, shared_);
            showButtons();
        });
}

void BrandSection::showButtons() {
    const bool ready = isRead_ && owners_->isKnown();
    const bool dirty = ready && form_->isDirty();
    form_->setEnabled(ready);
    reset_->setEnabled(ready && !form_->values().empty());
    revert_->setEnabled(dirty);
    save_->setEnabled(dirty);
    // Nothing that was typed gets lost by a glance at another client.
    owners_->setEnabled(!dirty);
    owners_->setToolTip(dirty ? tr("Save or revert first") : QString());
}

void BrandSection::save() {
    if (form_->check()) {
        keep(owners_->owner(), form_->values(), false);
    }
}

void BrandSection::keep(const std::string& owner, const BrandValues& values, bool undoing) {
    context_.jobs.run(
        this,
        [store = context_.services.store, owner, values, actor = context_.services.actor] {
            return saveBrand(*store, owner, values, actor);
        },
        [this, owner, undoing, before = own_](const Status& saved) {
            if (!saved) {
                emit problemRaised(said(saved.error()));
                return;
            }
            read();
            if (undoing) {
                emit toastWanted(tr("The brand is as it was"));
            } else {
                emit undoWanted(tr("The brand is saved"), [this, owner, before] { keep(owner, before, true); });
            }
        });
}

void BrandSection::chooseLogo() {
    const QString path = askPicture(this, tr("Choose a logo"));
    if (path.isEmpty()) {
        return;
    }
    context_.jobs.run(
        this,
        [path] {
            QFile file(path);
            // One byte too many says that there is more.
            return file.open(QIODevice::ReadOnly) ? std::optional(file.read(mostLogoBytes + 1).toStdString())
                                                  : std::nullopt;
        },
        [this, path](const std::optional<std::string>& bytes) {
            if (!bytes) {
                emit problemRaised(tr("The file cannot be read: %1").arg(pathText(path)));
            } else {
                // An empty file is no picture either; no bytes at all would take the logo away.
                form_->setLogo(bytes->empty() ? std::string(1, '\0') : *bytes);
            }
        });
}

}  // namespace aicmo::ui
