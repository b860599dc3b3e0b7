from hello.page import greeting


def test_anonymous():
    assert greeting(user=None) == ""
