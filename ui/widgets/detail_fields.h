#pragma once
// The details of an event as fields to be read: a name and a value each, what is inside another under its name.

#include <QScrollArea>

namespace aicmo::ui {

struct DetailField {
    QString name, value;
    int depth = 0;
    bool isCode = false;  ///< a digest or an address of bytes: set in the fixed font
};
/// In their order; a list of texts is one field with a line each.
/// What a key of the details is called: "dry run".
[[nodiscard]] QString detailName(const QString& key);
[[nodiscard]] QList<DetailField> detailFields(const QByteArray& json);

class DetailFields final : public QScrollArea {
    Q_OBJECT
  public:
    explicit DetailFields(QWidget* parent = nullptr);
    void setDetails(const QByteArray& json);
};

}  // namespace aicmo::ui
