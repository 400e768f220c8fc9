#pragma once
// The one spot that says Disabled, Preview or LIVE: in words, shape and colour.

#include <QWidget>

#include "ui/style/tokens.h"
#include "ui/widgets/mode_policy.h"

namespace aicmo::ui {

class ModeBlock final : public QWidget {
    Q_OBJECT
  public:
    explicit ModeBlock(QWidget* parent = nullptr);
    /// `secondLine` replaces the mode's own words ("Sending to real people now", "Starts in 4").
    void setMode(Mode mode, const QString& secondLine = {});
    [[nodiscard]] Mode mode() const { return mode_; }
    [[nodiscard]] static QString headline(Mode mode);
    [[nodiscard]] static QColor stripe(Mode mode, const Tokens& tokens);

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    Mode mode_ = Mode::Disabled;
    QString second_;
};

}  // namespace aicmo::ui
