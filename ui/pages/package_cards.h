#pragma once
// The files of a package as cards, as many beside each other as there is room for. They can be dragged out.

#include <QWidget>

class QGridLayout;

namespace aicmo::ui {

/// One file of a package.
struct PackageFile {
    QString path, name, digest;
    qint64 size = 0;
    bool exists = false;
};

class PackageCard final : public QWidget {
    Q_OBJECT
  public:
    explicit PackageCard(const PackageFile& file, QWidget* parent = nullptr);

  signals:
    void said(const QString& text);

  protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;

  private:
    QWidget* makeButtons();
    void copyFile();

    PackageFile file_;
    QPoint pressed_;
};

class PackageCards final : public QWidget {
    Q_OBJECT
  public:
    explicit PackageCards(QWidget* parent = nullptr);
    void setFiles(const std::vector<PackageFile>& files);

  signals:
    void said(const QString& text);

  protected:
    void resizeEvent(QResizeEvent* event) override;

  private:
    void arrange();

    QGridLayout* grid_;
    QList<PackageCard*> cards_;
    int across_ = 0;
};

}  // namespace aicmo::ui
