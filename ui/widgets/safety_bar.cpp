#include "ui/widgets/safety_bar.h"

#include <algorithm>

#include <QHBoxLayout>
#include <QPainter>
#include <QSignalBlocker>

#include "ui/style/aicmo_style.h"
#include "ui/style/icons.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/state_look.h"

namespace aicmo::ui {

namespace {

constexpr int narrowestMode = 132;

QCheckBox* makeSwitch(const QString& name, QWidget* parent) {
    auto* box = new QCheckBox(name, parent);
    setCheckLook(box, CheckLook::Switch);
    box->setFont(typeFont(Type::Label));
    box->setAccessibleName(name);
    return box;
}

/// The bar's own: larger, and strong.
QPushButton* makeBarButton(const QString& text, Icon which, QWidget* parent) {
    auto* button = makeButton(text, which, ButtonKind::Plain, parent);
    button->setFont(typeFont(Type::Strong));
    setLarge(button);
    return button;
}

}  // namespace

SafetyBar::SafetyBar(ModePolicy* policy, QWidget* parent) : QWidget(parent), policy_(policy) {
    setFixedHeight(56 + 3);
    fillWith(this, QPalette::Base);
    auto* row = new QHBoxLayout(this);
    setMargins(row, 0, 0, 16, 3);
    row->setSpacing(0);
    mode_ = new ModeBlock(this);
    row->addWidget(mode_);
    const auto addGap = [this, row] {
        gaps_.push_back(new QSpacerItem(20, 0));
        row->addSpacerItem(gaps_.back());
    };
    addGap();
    enabled_ = makeSwitch(tr("Execution enabled"), this);
    dryRun_ = makeSwitch(tr("Dry run"), this);
    row->addWidget(enabled_);
    addGap();
    row->addWidget(dryRun_);
    addGap();
    rule_ = new Hairline(Qt::Vertical, this);
    rule_->setFixedHeight(24);
    row->addWidget(rule_);
    addGap();
    for (std::size_t i = 0; i < barChannels.size(); ++i) {
        const Channel channel = barChannels[i];
        auto* chip = new QCheckBox(nameOf(channel), this);
        chip->setIcon(icon(iconOf(channel)));
        chip->setFont(typeFont(Type::Label));
        chip->setAccessibleName(nameOf(channel));
        setCheckLook(chip, CheckLook::Chip);
        connect(chip, &QCheckBox::toggled, policy_, [this, channel](bool on) { policy_->setChannel(channel, on); });
        channels_[i] = chip;
        row->addWidget(chip);
        chipGaps_.push_back(new QSpacerItem(8, 0));
        row->addSpacerItem(chipGaps_.back());
    }
    row->addStretch(1);
    counts_ = new QWidget(this);
    auto* countRows = new QVBoxLayout(counts_);
    setMargins(countRows, 0, 0, 16, 0);
    countRows->setSpacing(1);
    auto* countRow = new QHBoxLayout;
    countRow->setSpacing(4);
    countStrong_ = new Label(Type::Strong, Tone::Main, counts_);
    countRest_ = new Label(Type::Small, Tone::Secondary, counts_);
    countSecond_ = new Label(Type::Small, Tone::Secondary, counts_);
    countSecond_->setAlignment(Qt::AlignRight);
    countRow->addStretch(1);
    countRow->addWidget(countStrong_);
    countRow->addWidget(countRest_);
    countRows->addStretch(1);
    countRows->addLayout(countRow);
    countRows->addWidget(countSecond_);
    countRows->addStretch(1);
    row->addWidget(counts_);
    pause_ = makeBarButton(tr("Pause"), Icon::Pause, this);
    stop_ = makeBarButton(tr("Stop"), Icon::Stop, this);
    stop_->setToolTip(tr("Esc twice stops every run"));
    run_ = makeBarButton({}, Icon::Eye, this);
    row->addWidget(pause_);
    row->addSpacing(8);
    row->addWidget(stop_);
    row->addWidget(run_);

    connect(enabled_, &QCheckBox::toggled, policy_, &ModePolicy::setExecutionEnabled);
    connect(dryRun_, &QCheckBox::toggled, policy_, [this](bool on) {
        policy_->setDryRun(on);
        refresh();
    });
    connect(run_, &QPushButton::clicked, this,
            [this] { phase_ == Phase::Counting ? emit stopRequested() : emit runRequested(); });
    connect(stop_, &QPushButton::clicked, this, &SafetyBar::stopRequested);
    connect(pause_, &QPushButton::clicked, this,
            [this] { phase_ == Phase::Paused ? emit resumeRequested() : emit pauseRequested(); });
    connect(policy_, &ModePolicy::changed, this, &SafetyBar::refresh);
    setCounts({}, {}, {});
    refresh();
}

void SafetyBar::setPhase(Phase phase, int secondsLeft) {
    phase_ = phase;
    secondsLeft_ = secondsLeft;
    refresh();
}

void SafetyBar::setCounts(const QString& strong, const QString& rest, const QString& second) {
    countStrong_->setText(strong);
    countRest_->setText(strong.isEmpty() ? tr("Nothing to preview yet") : rest);
    countStrong_->setVisible(!strong.isEmpty());
    countSecond_->setText(second);
    countSecond_->setVisible(!second.isEmpty());
    fold();
}

void SafetyBar::setRunnable(bool runnable, const QString& whyNot) {
    runnable_ = runnable;
    whyNot_ = whyNot;
    refresh();
}

void SafetyBar::setChannelProblem(Channel channel, const QString& problem) {
    for (std::size_t i = 0; i < barChannels.size(); ++i) {
        if (barChannels[i] == channel) {
            withoutAccount_[i] = !problem.isEmpty();
            channels_[i]->setToolTip(toolTipText(problem));
            channels_[i]->setAccessibleDescription(problem);
        }
    }
    fold();
}

void SafetyBar::setModeWidth(int width) {
    modeWidth_ = width;
    fold();
}

void SafetyBar::setLockedBy(const QString& executionVariable) {
    enabled_->setToolTip(executionVariable.isEmpty() ? QString() : tr("Set by %1 at the start").arg(executionVariable));
}

void SafetyBar::refresh() {
    const Mode mode = policy_->mode();
    const bool busy = phase_ == Phase::Running || phase_ == Phase::Paused;
    const QSignalBlocker blockEnabled(enabled_);
    const QSignalBlocker blockDry(dryRun_);
    enabled_->setChecked(policy_->executionEnabled());
    dryRun_->setChecked(policy_->dryRun());
    const bool locked = policy_->isLocked() || phase_ == Phase::Counting;
    enabled_->setEnabled(!locked);
    dryRun_->setEnabled(!locked);
    for (std::size_t i = 0; i < barChannels.size(); ++i) {
        const QSignalBlocker block(channels_[i]);
        channels_[i]->setChecked(policy_->channels().contains(barChannels[i]));
        channels_[i]->setEnabled(!locked);
    }
    QString second;
    if (mode == Mode::Live) {
        second = phase_ == Phase::Counting  ? tr("Starts in %1").arg(secondsLeft_)
                 : phase_ == Phase::Paused  ? tr("Paused")
                 : phase_ == Phase::Running ? tr("Sending to real people now")
                                            : QString();
    }
    mode_->setMode(mode, second);
    const bool live = mode == Mode::Live;
    const QString text = phase_ == Phase::Counting ? tr("Stop, %1").arg(secondsLeft_)
                         : live                    ? tr("Send live")
                                                   : tr("Preview sends");
    run_->setText(text);
    run_->setAccessibleName(text);
    run_->setIcon(icon(phase_ == Phase::Counting ? Icon::Stop : live ? Icon::Live : Icon::Eye, Tone::OnFill));
    setButtonKind(run_, live ? ButtonKind::Live : ButtonKind::Primary);
    run_->setEnabled(phase_ == Phase::Counting || (runnable_ && !policy_->channels().empty()));
    run_->setToolTip(run_->isEnabled() ? QString() : (policy_->channels().empty() ? tr("Choose a channel") : whyNot_));
    showButtons(busy);
    pause_->setText(phase_ == Phase::Paused ? tr("Resume") : tr("Pause"));
    pause_->setAccessibleName(pause_->text());
    stop_->setAccessibleName(tr("Stop"));
    pause_->setIcon(icon(phase_ == Phase::Paused ? Icon::Run : Icon::Pause, Tone::Main));
    fold();
    update();
}

void SafetyBar::showButtons(bool busy) {
    // Who pressed the one that goes away stands on the one that takes its place, not somewhere else in the window.
    const bool hadFocus = busy ? run_->hasFocus() : pause_->hasFocus() || stop_->hasFocus();
    QPushButton* const next = busy ? pause_ : run_;
    next->setVisible(true);
    if (hadFocus) {
        next->setFocus(Qt::OtherFocusReason);
    }
    run_->setVisible(!busy);
    pause_->setVisible(busy);
    stop_->setVisible(busy);
}

void SafetyBar::fold() {
    // What gives way when it gets narrow: the gaps, the counts, the chips' icons, their triangles (their tooltips and
    // descriptions stay), the keys beside "Stop" (its tooltip has them), at last some of the mode's room; words and
    // buttons never.
    mode_->setFixedWidth(modeWidth_);
    const bool narrow = width() < 1200;
    for (QSpacerItem* gap : gaps_) {
        gap->changeSize(width() < 1060 ? 4 : narrow ? 8 : 20, 0, QSizePolicy::Fixed);
    }
    for (QSpacerItem* gap : chipGaps_) {
        gap->changeSize(narrow ? 4 : 8, 0, QSizePolicy::Fixed);
    }
    rule_->setVisible(!narrow);
    const auto showTriangles = [this](bool on) {
        for (std::size_t i = 0; i < channels_.size(); ++i) {
            setCheckWarning(channels_[i], on && withoutAccount_[i]);
            channels_[i]->setIcon(QIcon());  // a button forgets its cached size hint only with a new icon or text
        }
        layout()->invalidate();
    };
    showTriangles(true);
    const auto showKeys = [this](bool on) {
        setKeyCap(stop_, on ? tr("Esc Esc") : QString());
        stop_->setIcon(icon(Icon::Stop, Tone::Main));  // as above
        layout()->invalidate();
    };
    showKeys(true);
    const auto needed = [this] { return layout()->minimumSize().width(); };
    const bool busy = phase_ == Phase::Running || phase_ == Phase::Paused;
    counts_->setVisible(!busy);
    layout()->invalidate();
    const int slim = needed();
    if (slim > width()) {
        counts_->setVisible(false);
        layout()->invalidate();
    }
    if (needed() > width()) {
        showTriangles(false);
    }
    if (busy && needed() > width()) {
        showKeys(false);
    }
    if (const int excess = needed() - width(); excess > 0) {
        mode_->setFixedWidth(std::max(narrowestMode, modeWidth_ - excess));
        layout()->invalidate();
    }
    if (needed() + 4 * 23 <= width()) {
        for (std::size_t i = 0; i < barChannels.size(); ++i) {
            channels_[i]->setIcon(icon(iconOf(barChannels[i])));
        }
    }
}

void SafetyBar::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    fold();
}

void SafetyBar::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(QRect(0, height() - 3, width(), 3), ModeBlock::stripe(policy_->mode(), Tokens::of(this)));
}

}  // namespace aicmo::ui
