#pragma once
// The bar over the full width: mode, switches, channels, counts, and the one run button. A fixed widget: it must not
// be dragged away.

#include <array>
#include <vector>

#include <QCheckBox>
#include <QPushButton>

#include "ui/widgets/label.h"
#include "ui/widgets/mode_block.h"
#include "ui/widgets/mode_policy.h"

class QSpacerItem;

namespace aicmo::ui {

class SafetyBar final : public QWidget {
    Q_OBJECT
  public:
    SafetyBar(ModePolicy* policy, QWidget* parent = nullptr);

    enum class Phase { Idle, Counting, Running, Paused };
    void setPhase(Phase phase, int secondsLeft = 0);
    /// "2,654 items" and "25 held back"; an empty `strong` says that there is nothing to preview.
    void setCounts(const QString& strong, const QString& rest, const QString& second);
    void setRunnable(bool runnable, const QString& whyNot = {});
    /// A channel without an account says so with a triangle and its tooltip.
    void setChannelProblem(Channel channel, const QString& problem);
    void setModeWidth(int width);
    void setLockedBy(const QString& executionVariable);
    [[nodiscard]] QPushButton* runButton() const { return run_; }

  signals:
    void runRequested();
    void pauseRequested();
    void resumeRequested();
    void stopRequested();

  protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

  private:
    void refresh();
    void showButtons(bool busy);
    void fold();

    ModePolicy* policy_;
    ModeBlock* mode_;
    int modeWidth_ = 288;
    QCheckBox* enabled_;
    QCheckBox* dryRun_;
    std::array<QCheckBox*, 4> channels_{};
    std::vector<QSpacerItem*> gaps_, chipGaps_;  ///< owned by the layout
    QWidget* rule_;
    std::array<bool, 4> withoutAccount_{};
    Label* countStrong_;
    Label* countRest_;
    Label* countSecond_;
    QWidget* counts_;
    QPushButton* run_;
    QPushButton* pause_;
    QPushButton* stop_;
    Phase phase_ = Phase::Idle;
    int secondsLeft_ = 0;
    bool runnable_ = false;
    QString whyNot_;
};

/// The channels that have a chip, in the bar's order.
inline constexpr std::array barChannels{Channel::Email, Channel::LinkedIn, Channel::Instagram, Channel::Crm};

}  // namespace aicmo::ui
