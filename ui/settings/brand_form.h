#pragma once
// The form of the brand's defaults. An empty field takes what stands in it in grey: the value of every client, or the
// documents' own.

#include <QWidget>

#include "core/delivery/brand_defaults.h"

class QComboBox;
class QGridLayout;
class QLabel;
class QPushButton;

namespace aicmo::ui {

class ColourField;
class Label;

class BrandForm final : public QWidget {
    Q_OBJECT
  public:
    explicit BrandForm(QWidget* parent = nullptr);

    /// `own`: what was entered; `shared`: what holds where nothing is.
    void showValues(const BrandValues& own, const BrandValues& shared);
    [[nodiscard]] BrandValues values() const;
    [[nodiscard]] bool isDirty() const { return values() != before_; }
    /// Empties every field.
    void clear();
    /// Says under each field what is wrong with it, and goes to the first. True when nothing is.
    bool check();
    /// Shows a logo that was chosen, or why it cannot be one.
    void setLogo(const std::string& bytes);

  signals:
    void edited();
    void logoWanted();

  private:
    struct Row {
        QWidget* field = nullptr;
        Label* note = nullptr;
    };
    Row addRow(BrandField which, const QString& name, QWidget* field);
    QWidget* makeLogo();
    void showLogo();
    void showNotes();
    void say(BrandField which, const QString& text, bool wrong);
    [[nodiscard]] std::string shared(BrandField which, const char* otherwise) const;
    [[nodiscard]] QString contrastWords(const ColourField& field) const;

    QGridLayout* grid_;
    std::map<BrandField, Row> rows_;
    QLabel* picture_;
    QPushButton* choose_;
    QPushButton* remove_;
    ColourField* primary_;
    ColourField* accent_;
    QComboBox* font_;
    QComboBox* page_;
    QComboBox* language_;
    BrandValues before_, shared_;
    std::string logo_;
};

}  // namespace aicmo::ui
