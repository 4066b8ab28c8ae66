package app.drumbeat.domain.port;

/** Paper sizes, always used in landscape, in millimetres of the long and the short side. */
public enum Paper {
    A4(297, 210), A3(420, 297), LETTER(279.4, 215.9);

    private final double width;
    private final double height;

    Paper(double width, double height) {
        this.width = width;
        this.height = height;
    }

    public double widthMillimetres() {
        return width;
    }

    public double heightMillimetres() {
        return height;
    }
}
