#pragma once
// A colour as it is written (#RRGGBB), with a patch of it and the desktop's picker.

#include <QLineEdit>

class QLabel;

namespace aicmo::ui {

class ColourField final : public QWidget {
    Q_OBJECT
  public:
    explicit ColourField(const QString& name, QWidget* parent = nullptr);

    /// Without the number sign as with it; anything else stays as it was typed.
    [[nodiscard]] QString text() const;
    void setText(const QString& text);
    /// What holds while nothing is written.
    void setPlaceholder(const QString& hex);
    /// The colour that holds; invalid when what is written is none.
    [[nodiscard]] QColor colour() const;
    [[nodiscard]] QLineEdit* edit() const { return edit_; }

  signals:
    void edited();

  private:
    void showPatch();
    void pick();

    QLineEdit* edit_;
    QLabel* patch_;
};

}  // namespace aicmo::ui
