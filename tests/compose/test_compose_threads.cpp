// The same plan composed by several threads at once gives the same bytes.

#include <thread>

#include <QtTest>

#include "tests/compose/compose_fixture.h"
#include "tests/compose/qtest_text.h"

using namespace aicmo;
using namespace aicmo::test;

class TestComposeThreads : public QObject {
    Q_OBJECT

  private slots:
    void fourThreadsGiveTheSameBytes();
};

void TestComposeThreads::fourThreadsGiveTheSameBytes() {
    constexpr int contacts = 300;
    ComposeFixture fixture;
    fixture.addPicture("a.png", "png");
    std::string csv = "email,first_name\n";
    for (int i = 0; i < contacts; ++i) csv += "u" + std::to_string(i) + "@example.org,Zoë " + std::to_string(i) + "\n";
    fixture.files->put("list.csv", csv);
    fixture.bundle.project.audiences.push_back({"list", "List", "list.csv", {}});
    EmailContent& email = fixture.addEmail();
    email.audience = "list";
    email.html =
        "<body><img src='a.png' alt=''>{% for i in (1..20) %}<p>{{ first_name }} {{ i }}</p>{% endfor %}</body>";
    email.text.clear();
    email.preheader = "For {{ first_name }}";
    CrmContent& crm = fixture.addCrm(CrmOperation::SyncContact);
    crm.audience = "list";
    crm.properties = {{"a", "{{ first_name }}"}};
    fixture.addPost(Channel::LinkedIn, "Text for {{ project.name }}");

    const auto plan = fixture.plan();
    const Composer composer(plan);
    std::vector<std::string> wanted;
    for (const PlanItem& item : plan->items()) {
        const Composed composed = composer.compose(item);
        QVERIFY(composed.firstError() == nullptr);
        QVERIFY(sha256(composed.payload.previewBytes()) == composed.payload.sha256);
        wanted.push_back(composed.payload.previewBytes());
    }
    std::vector<std::size_t> differing(4, 0);
    std::vector<std::jthread> threads;
    for (std::size_t thread = 0; thread < differing.size(); ++thread) {
        threads.emplace_back([&, thread] {
            const std::size_t count = plan->items().size();
            for (std::size_t k = 0; k < count; ++k) {
                const std::size_t i = (k + thread * count / 4) % count;
                const std::string bytes = composer.compose(plan->items()[i]).payload.previewBytes();
                differing[thread] += static_cast<std::size_t>(bytes != wanted[i]);
                if (!plan->find(plan->itemId(plan->items()[i]))) ++differing[thread];
            }
        });
    }
    threads.clear();
    QCOMPARE(differing, std::vector<std::size_t>(4, 0));
    // A second composer is no different.
    const Composer second(fixture.plan());
    QCOMPARE(second.compose(plan->items()[7]).payload.previewBytes(), wanted[7]);
}

QTEST_GUILESS_MAIN(TestComposeThreads)
#include "test_compose_threads.moc"
