"""Logistic regression on few rows."""

import numpy as np

from desktop_app.training import logistic


def test_a_mark_that_goes_with_the_right_rows_has_weight() -> None:
    table = np.array([[1, 0, 1], [1, 1, 1], [0, 1, 1], [0, 0, 1]] * 5, dtype=float)
    weights = logistic.fit(table, np.array([1, 1, 0, 0] * 5, dtype=float), strength=1.0)
    assert weights[0] > 1 > abs(weights[1])


def test_strength_pulls_weights_to_nothing_but_not_the_bias() -> None:
    table = np.array([[1, 1], [0, 1], [0, 1], [0, 1]], dtype=float)
    weights = logistic.fit(table, np.array([1, 1, 1, 0], dtype=float), strength=1000.0)
    assert abs(weights[0]) < 0.01
    assert abs(weights[1] - np.log(3)) < 0.1
