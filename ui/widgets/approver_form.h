#pragma once
// Who approves, and why: two fields that may stay empty.

#include <string>
#include <vector>

#include <QWidget>

class QLineEdit;

namespace aicmo::ui {

class ApproverForm final : public QWidget {
    Q_OBJECT
  public:
    /// `actor` approves when no other name is given.
    explicit ApproverForm(std::string actor, QWidget* parent = nullptr);

    [[nodiscard]] std::string approver() const;
    [[nodiscard]] std::string note() const;
    void clearNote();
    /// Whoever is named is one of these, who may not approve. Blanks and case do not make another person.
    [[nodiscard]] bool isOneOf(const std::vector<std::string>& refused) const;

  signals:
    void approverChanged();

  private:
    std::string actor_;
    QLineEdit* by_;
    QLineEdit* note_;
};

}  // namespace aicmo::ui
